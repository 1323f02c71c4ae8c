package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Circle} of the contract.
 *
 * @param radius at least 0
 */
@Generated("zoo.yaml#/components/schemas/Circle")
public record Circle(BigDecimal radius) implements Shape {

  public static final JsonCodec<Circle> CODEC = new JsonCodec<>(CircleCodec::read, CircleCodec::write);

  public Circle {
    Objects.requireNonNull(radius, "radius");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .radius(radius);
  }

  /** Builds a {@link Circle}. Null clears an optional part. */
  public static final class Builder {
    private BigDecimal radius;

    private Builder() {}

    public Builder radius(BigDecimal radius) {
      this.radius = radius;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Circle build() {
      if (radius == null) {
        throw MissingFieldsException.in("Circle", "radius", radius);
      }
      return new Circle(radius);
    }
  }
}
