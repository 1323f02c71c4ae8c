package com.example.forms;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Tag} of the contract.
 *
 * @param name at least 1 character
 */
@Generated("forms.yaml#/components/schemas/Tag")
public record Tag(Optional<String> name) {

  public static final JsonCodec<Tag> CODEC = new JsonCodec<>(TagCodec::read, TagCodec::write);

  public Tag {
    Objects.requireNonNull(name, "name");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name.orElse(null));
  }

  /** Builds a {@link Tag}. Null clears an optional part. */
  public static final class Builder {
    private String name;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Tag build() {
      return new Tag(Optional.ofNullable(name));
    }
  }
}
