package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import javax.annotation.processing.Generated;

/**
 * {@code Square} of the contract.
 *
 * @param side a multiple of 0.5
 */
@Generated("shapes.yaml#/components/schemas/Square")
public record Square(double side) implements Shape {

  public static final JsonCodec<Square> CODEC = new JsonCodec<>(SquareCodec::read, SquareCodec::write);

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .side(side);
  }

  /** Builds a {@link Square}. Null clears an optional part. */
  public static final class Builder {
    private Double side;

    private Builder() {}

    public Builder side(Double side) {
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
