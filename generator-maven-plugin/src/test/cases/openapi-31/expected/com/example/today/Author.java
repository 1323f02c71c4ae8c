package com.example.today;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Author} of the contract. */
@Generated("today.yaml#/components/schemas/Author")
public record Author(Optional<String> name) {

  public static final JsonCodec<Author> CODEC = new JsonCodec<>(AuthorCodec::read, AuthorCodec::write);

  public Author {
    Objects.requireNonNull(name, "name");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name.orElse(null));
  }

  /** Builds a {@link Author}. Null clears an optional part. */
  public static final class Builder {
    private String name;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Author build() {
      return new Author(Optional.ofNullable(name));
    }
  }
}
