package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Cat} of the contract.
 *
 * @param name at least 1 character
 * @param lives at most 9
 */
@Generated("zoo.yaml#/components/schemas/Cat")
public record Cat(String name, int lives) implements Animal {

  public static final JsonCodec<Cat> CODEC = new JsonCodec<>(CatCodec::read, CatCodec::write);

  public Cat {
    Objects.requireNonNull(name, "name");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .lives(lives);
  }

  /** Builds a {@link Cat}. Null clears an optional part. */
  public static final class Builder {
    private String name;
    private Integer lives;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder lives(Integer lives) {
      this.lives = lives;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Cat build() {
      if (name == null || lives == null) {
        throw MissingFieldsException.in("Cat", "name", name, "lives", lives);
      }
      return new Cat(name, lives);
    }
  }
}
