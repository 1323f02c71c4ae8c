package com.example.composed;

import io.klue.runtime.spi.JsonCodec;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Cat} of the contract. */
@Generated("composed.yaml#/definitions/Cat")
public record Cat(Optional<BigInteger> lives) implements Animal {

  public static final JsonCodec<Cat> CODEC = new JsonCodec<>(CatCodec::read, CatCodec::write);

  public Cat {
    Objects.requireNonNull(lives, "lives");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .lives(lives.orElse(null));
  }

  /** Builds a {@link Cat}. Null clears an optional part. */
  public static final class Builder {
    private BigInteger lives;

    private Builder() {}

    public Builder lives(BigInteger lives) {
      this.lives = lives;
      return this;
    }

    public Cat build() {
      return new Cat(Optional.ofNullable(lives));
    }
  }
}
