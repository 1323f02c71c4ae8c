package com.example.members;

import io.klue.runtime.JsonValue;
import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Change} of the contract.
 *
 * @param name at least 1 character
 * @param nickname 2 to 20 characters
 * @param phones at most 2 items
 */
@Generated("members.yaml#/components/schemas/Change")
public record Change(
    Optional<String> reason,
    Optional<String> name,
    Patch<String> nickname,
    Patch<Integer> points,
    Patch<Level> level,
    Patch<List<String>> phones,
    Patch<Map<String, String>> labels,
    Patch<Address> address,
    Optional<JsonValue> anything) {

  public static final JsonCodec<Change> CODEC = new JsonCodec<>(ChangeCodec::read, ChangeCodec::write);

  public Change {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nickname, "nickname");
    Objects.requireNonNull(points, "points");
    Objects.requireNonNull(level, "level");
    phones = phones.map(List::copyOf);
    labels = labels.map(map -> Collections.unmodifiableMap(new LinkedHashMap<>(map)));
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(anything, "anything");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .reason(reason.orElse(null))
        .name(name.orElse(null))
        .anything(anything.orElse(null));
    nickname.ifGiven(copy::nickname);
    points.ifGiven(copy::points);
    level.ifGiven(copy::level);
    phones.ifGiven(copy::phones);
    labels.ifGiven(copy::labels);
    address.ifGiven(copy::address);
    return copy;
  }

  /** Builds a {@link Change}. Null clears an optional part. */
  public static final class Builder {
    private String reason;
    private String name;
    private Patch<String> nickname = Patch.absent();
    private Patch<Integer> points = Patch.absent();
    private Patch<Level> level = Patch.absent();
    private Patch<List<String>> phones = Patch.absent();
    private Patch<Map<String, String>> labels = Patch.absent();
    private Patch<Address> address = Patch.absent();
    private JsonValue anything;

    private Builder() {}

    public Builder reason(String reason) {
      this.reason = reason;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder nickname(String nickname) {
      this.nickname = Patch.ofNullable(nickname);
      return this;
    }

    public Builder points(Integer points) {
      this.points = Patch.ofNullable(points);
      return this;
    }

    public Builder level(Level level) {
      this.level = Patch.ofNullable(level);
      return this;
    }

    public Builder phones(List<String> phones) {
      this.phones = Patch.ofNullable(phones);
      return this;
    }

    public Builder labels(Map<String, String> labels) {
      this.labels = Patch.ofNullable(labels);
      return this;
    }

    public Builder address(Address address) {
      this.address = Patch.ofNullable(address);
      return this;
    }

    public Builder anything(JsonValue anything) {
      this.anything = anything;
      return this;
    }

    public Change build() {
      return new Change(
          Optional.ofNullable(reason),
          Optional.ofNullable(name),
          nickname,
          points,
          level,
          phones,
          labels,
          address,
          Optional.ofNullable(anything));
    }
  }
}
