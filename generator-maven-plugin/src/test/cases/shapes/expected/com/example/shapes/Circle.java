package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Circle} of the contract.
 *
 * @param id only in answers
 * @param label 1 to 20 characters; matches {@code ^\S[^#]*$}
 * @param radius more than 0
 */
@Generated("shapes.yaml#/components/schemas/Circle")
public record Circle(Optional<Long> id, Optional<String> label, BigDecimal radius) implements Shape {

  public static final JsonCodec<Circle> CODEC = new JsonCodec<>(CircleCodec::read, CircleCodec::write);

  public Circle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(radius, "radius");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id.orElse(null))
        .label(label.orElse(null))
        .radius(radius);
  }

  /** Builds a {@link Circle}. Null clears an optional part. */
  public static final class Builder {
    private Long id;
    private String label;
    private BigDecimal radius;

    private Builder() {}

    public Builder id(Long id) {
      this.id = id;
      return this;
    }

    public Builder label(String label) {
      this.label = label;
      return this;
    }

    public Builder radius(BigDecimal radius) {
      this.radius = radius;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Circle build() {
      if (radius == null) {
        throw MissingFieldsException.in("Circle", "radius", radius);
      }
      return new Circle(Optional.ofNullable(id), Optional.ofNullable(label), radius);
    }
  }
}
