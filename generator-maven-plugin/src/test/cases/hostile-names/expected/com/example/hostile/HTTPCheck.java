package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code HTTPCheck} of the contract. */
@Generated("hostile.yaml#/components/schemas/HTTPCheck")
public record HTTPCheck(Optional<String> x) {

  public static final JsonCodec<HTTPCheck> CODEC =
   new JsonCodec<>(HTTPCheckCodec::read, HTTPCheckCodec::write);

  public HTTPCheck {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link HTTPCheck}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public HTTPCheck build() {
      return new HTTPCheck(Optional.ofNullable(x));
    }
  }
}
