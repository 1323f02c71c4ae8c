package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code AUnderscoreB} of the contract. */
@Generated("hostile.yaml#/components/schemas/a_b")
public record AUnderscoreB(Optional<String> x) {

  public static final JsonCodec<AUnderscoreB> CODEC =
   new JsonCodec<>(AUnderscoreBCodec::read, AUnderscoreBCodec::write);

  public AUnderscoreB {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link AUnderscoreB}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public AUnderscoreB build() {
      return new AUnderscoreB(Optional.ofNullable(x));
    }
  }
}
