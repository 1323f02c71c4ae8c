package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A base; its heirs say which they are.
 *
 * @param name at least 1 character
 */
@Generated("zoo.yaml#/components/schemas/Animal")
public record AnimalBase(String name) implements Animal {

  public static final JsonCodec<AnimalBase> CODEC =
   new JsonCodec<>(AnimalBaseCodec::read, AnimalBaseCodec::write);

  public AnimalBase {
    Objects.requireNonNull(name, "name");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name);
  }

  /** Builds a {@link AnimalBase}. Null clears an optional part. */
  public static final class Builder {
    private String name;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public AnimalBase build() {
      if (name == null) {
        throw MissingFieldsException.in("AnimalBase", "name", name);
      }
      return new AnimalBase(name);
    }
  }
}
