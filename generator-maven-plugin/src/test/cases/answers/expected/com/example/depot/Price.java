package com.example.depot;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Price} of the contract.
 *
 * @param cents at least 0
 */
@Generated("depot.yaml#/components/schemas/Price")
public record Price(String part, int cents) {

  public static final JsonCodec<Price> CODEC = new JsonCodec<>(PriceCodec::read, PriceCodec::write);

  public Price {
    Objects.requireNonNull(part, "part");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .part(part)
        .cents(cents);
  }

  /** Builds a {@link Price}. Null clears an optional part. */
  public static final class Builder {
    private String part;
    private Integer cents;

    private Builder() {}

    public Builder part(String part) {
      this.part = part;
      return this;
    }

    public Builder cents(Integer cents) {
      this.cents = cents;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Price build() {
      if (part == null || cents == null) {
        throw MissingFieldsException.in("Price", "part", part, "cents", cents);
      }
      return new Price(part, cents);
    }
  }
}
