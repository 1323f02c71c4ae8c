package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code AB} of the contract. */
@Generated("hostile.yaml#/components/schemas/AB")
public record AB(Optional<String> x) {

  public static final JsonCodec<AB> CODEC = new JsonCodec<>(ABCodec::read, ABCodec::write);

  public AB {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link AB}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public AB build() {
      return new AB(Optional.ofNullable(x));
    }
  }
}
