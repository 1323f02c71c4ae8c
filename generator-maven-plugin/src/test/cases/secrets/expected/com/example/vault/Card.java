package com.example.vault;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Card} of the contract.
 *
 * @param number matches {@code ^[0-9]+$}
 * @param limit at most 9
 */
@Generated("vault.yaml#/components/schemas/Card")
public record Card(String number, Optional<BigDecimal> limit) {

  public static final JsonCodec<Card> CODEC = new JsonCodec<>(CardCodec::read, CardCodec::write);

  public Card {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(limit, "limit");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .number(number)
        .limit(limit.orElse(null));
  }

  /** Builds a {@link Card}. Null clears an optional part. */
  public static final class Builder {
    private String number;
    private BigDecimal limit;

    private Builder() {}

    public Builder number(String number) {
      this.number = number;
      return this;
    }

    public Builder limit(BigDecimal limit) {
      this.limit = limit;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Card build() {
      if (number == null) {
        throw MissingFieldsException.in("Card", "number", number);
      }
      return new Card(number, Optional.ofNullable(limit));
    }
  }
}
