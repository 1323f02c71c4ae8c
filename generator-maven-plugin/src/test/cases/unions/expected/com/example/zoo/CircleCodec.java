package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Circle} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Circle")
final class CircleCodec {
  private static final NumberConstraint RADIUS = new NumberConstraint().minimum(0);

  private CircleCodec() {}

  static Circle read(JsonReader in) {
    Circle.Builder circle = Circle.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "radius" -> circle.radius(in.decimal(RADIUS));
        default -> in.skip();
      }
    }
    return in.build(circle::build);
  }

  static void write(JsonWriter out, Circle circle) {
    out.beginObject();
    out.field("radius").decimal(circle.radius());
    out.endObject();
  }

  static void check(Circle circle, Violations violations) {
    violations.check("radius", circle.radius(), RADIUS);
  }
}
