package com.example.paints;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Color} of the contract.
 *
 * @param r at most 255
 */
@Generated("paints.yaml#/components/schemas/Color")
public record Color(int r, Optional<String> name, List<String> tags) implements Shade {

  public static final JsonCodec<Color> CODEC = new JsonCodec<>(ColorCodec::read, ColorCodec::write);

  public Color {
    Objects.requireNonNull(name, "name");
    tags = List.copyOf(tags);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .r(r)
        .name(name.orElse(null))
        .tags(tags);
  }

  /** Builds a {@link Color}. Null clears an optional part. */
  public static final class Builder {
    private Integer r;
    private String name;
    private List<String> tags = List.of();

    private Builder() {}

    public Builder r(Integer r) {
      this.r = r;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder tags(List<String> tags) {
      this.tags = tags == null ? List.of() : List.copyOf(tags);
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Color build() {
      if (r == null) {
        throw MissingFieldsException.in("Color", "R", r);
      }
      return new Color(r, Optional.ofNullable(name), tags);
    }
  }
}
