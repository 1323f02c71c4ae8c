package com.example.members;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Member} of the contract.
 *
 * @param nickname Only in answers, so null and absent are one
 */
@Generated("members.yaml#/components/schemas/Member")
public record Member(
    String name,
    Optional<String> nickname,
    Optional<Level> level,
    List<String> phones,
    Optional<Address> address) {

  public static final JsonCodec<Member> CODEC = new JsonCodec<>(MemberCodec::read, MemberCodec::write);

  public Member {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nickname, "nickname");
    Objects.requireNonNull(level, "level");
    phones = List.copyOf(phones);
    Objects.requireNonNull(address, "address");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .nickname(nickname.orElse(null))
        .level(level.orElse(null))
        .phones(phones)
        .address(address.orElse(null));
  }

  /** Builds a {@link Member}. Null clears an optional part. */
  public static final class Builder {
    private String name;
    private String nickname;
    private Level level;
    private List<String> phones = List.of();
    private Address address;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder nickname(String nickname) {
      this.nickname = nickname;
      return this;
    }

    public Builder level(Level level) {
      this.level = level;
      return this;
    }

    public Builder phones(List<String> phones) {
      this.phones = phones == null ? List.of() : List.copyOf(phones);
      return this;
    }

    public Builder addPhone(String item) {
      if (!(phones instanceof ArrayList)) {
        phones = new ArrayList<>(phones);
      }
      phones.add(item);
      return this;
    }

    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Member build() {
      if (name == null) {
        throw MissingFieldsException.in("Member", "name", name);
      }
      return new Member(
          name,
          Optional.ofNullable(nickname),
          Optional.ofNullable(level),
          phones,
          Optional.ofNullable(address));
    }
  }
}
