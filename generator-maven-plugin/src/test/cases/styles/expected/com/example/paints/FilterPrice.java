package com.example.paints;

import io.klue.runtime.spi.JsonCodec;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code FilterPrice} of the contract. */
@Generated("paints.yaml#/components/schemas/Filter/properties/price")
public record FilterPrice(Optional<BigDecimal> gte, Optional<BigDecimal> lt) {

  public static final JsonCodec<FilterPrice> CODEC =
   new JsonCodec<>(FilterPriceCodec::read, FilterPriceCodec::write);

  public FilterPrice {
    Objects.requireNonNull(gte, "gte");
    Objects.requireNonNull(lt, "lt");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .gte(gte.orElse(null))
        .lt(lt.orElse(null));
  }

  /** Builds a {@link FilterPrice}. Null clears an optional part. */
  public static final class Builder {
    private BigDecimal gte;
    private BigDecimal lt;

    private Builder() {}

    public Builder gte(BigDecimal gte) {
      this.gte = gte;
      return this;
    }

    public Builder lt(BigDecimal lt) {
      this.lt = lt;
      return this;
    }

    public FilterPrice build() {
      return new FilterPrice(Optional.ofNullable(gte), Optional.ofNullable(lt));
    }
  }
}
