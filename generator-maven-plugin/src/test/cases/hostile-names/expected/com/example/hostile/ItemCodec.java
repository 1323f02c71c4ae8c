package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code ItemCodec} of the contract. */
@Generated("hostile.yaml#/components/schemas/ItemCodec")
public record ItemCodec(Optional<String> x) {

  public static final JsonCodec<ItemCodec> CODEC =
   new JsonCodec<>(ItemCodecCodec::read, ItemCodecCodec::write);

  public ItemCodec {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link ItemCodec}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public ItemCodec build() {
      return new ItemCodec(Optional.ofNullable(x));
    }
  }
}
