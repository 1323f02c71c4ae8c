package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Violations} of the contract.
 *
 * @param x at least 2 characters
 */
@Generated("hostile.yaml#/components/schemas/Violations")
public record Violations(Optional<String> x) {

  public static final JsonCodec<Violations> CODEC =
   new JsonCodec<>(ViolationsCodec::read, ViolationsCodec::write);

  public Violations {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link Violations}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public Violations build() {
      return new Violations(Optional.ofNullable(x));
    }
  }
}
