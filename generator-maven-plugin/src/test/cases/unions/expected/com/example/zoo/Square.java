package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Square} of the contract.
 *
 * @param side at least 0
 */
@Generated("zoo.yaml#/components/schemas/Square")
public record Square(BigDecimal side) implements Shape {

  public static final JsonCodec<Square> CODEC = new JsonCodec<>(SquareCodec::read, SquareCodec::write);

  public Square {
    Objects.requireNonNull(side, "side");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .side(side);
  }

  /** Builds a {@link Square}. Null clears an optional part. */
  public static final class Builder {
    private BigDecimal side;

    private Builder() {}

    public Builder side(BigDecimal side) {
      this.side = side;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Square build() {
      if (side == null) {
        throw MissingFieldsException.in("Square", "side", side);
      }
      return new Square(side);
    }
  }
}
