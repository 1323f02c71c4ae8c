package com.example.composed;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** {@code AnimalBase} of the contract. */
@Generated("composed.yaml#/definitions/Animal")
public record AnimalBase() implements Animal {

  public static final JsonCodec<AnimalBase> CODEC =
   new JsonCodec<>(AnimalBaseCodec::read, AnimalBaseCodec::write);

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder();
  }

  /** Builds a {@link AnimalBase}. Null clears an optional part. */
  public static final class Builder {
    private Builder() {}

    public AnimalBase build() {
      return new AnimalBase();
    }
  }
}
