package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code ADashB} of the contract. */
@Generated("hostile.yaml#/components/schemas/a-b")
public record ADashB(Optional<String> x) {

  public static final JsonCodec<ADashB> CODEC = new JsonCodec<>(ADashBCodec::read, ADashBCodec::write);

  public ADashB {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link ADashB}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public ADashB build() {
      return new ADashB(Optional.ofNullable(x));
    }
  }
}
