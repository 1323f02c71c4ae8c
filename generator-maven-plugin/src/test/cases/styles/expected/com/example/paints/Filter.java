package com.example.paints;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Filter} of the contract. */
@Generated("paints.yaml#/components/schemas/Filter")
public record Filter(
    Optional<FilterPrice> price,
    Optional<Color> color,
    Optional<Filter> within) {

  public static final JsonCodec<Filter> CODEC = new JsonCodec<>(FilterCodec::read, FilterCodec::write);

  public Filter {
    Objects.requireNonNull(price, "price");
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(within, "within");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .price(price.orElse(null))
        .color(color.orElse(null))
        .within(within.orElse(null));
  }

  /** Builds a {@link Filter}. Null clears an optional part. */
  public static final class Builder {
    private FilterPrice price;
    private Color color;
    private Filter within;

    private Builder() {}

    public Builder price(FilterPrice price) {
      this.price = price;
      return this;
    }

    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    public Builder within(Filter within) {
      this.within = within;
      return this;
    }

    public Filter build() {
      return new Filter(
          Optional.ofNullable(price),
          Optional.ofNullable(color),
          Optional.ofNullable(within));
    }
  }
}
