package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Shape} crosses the wire: {@code kind} tells which variant it is. */
@Generated("shapes.yaml#/components/schemas/Shape")
final class ShapeCodec {
  private ShapeCodec() {}

  static Shape read(JsonReader in) {
    String kind = in.discriminator("kind");
    return switch (kind) {
      case "circle" -> CircleCodec.read(in);
      case "Square" -> SquareCodec.read(in);
      case "triangle", "hexagon" -> PolygonCodec.read(in);
      default -> in.unrecognized("kind", kind, Shape.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Shape union) {
    if (union instanceof Circle variant) {
      CircleCodec.write(out, variant);
    } else if (union instanceof Square variant) {
      SquareCodec.write(out, variant);
    } else if (union instanceof Polygon variant) {
      PolygonCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Shape union, Violations violations) {
    if (union instanceof Circle variant) {
      CircleCodec.check(variant, violations);
    } else if (union instanceof Square variant) {
      SquareCodec.check(variant, violations);
    } else if (union instanceof Polygon variant) {
      PolygonCodec.check(variant, violations);
    } else {
      violations.add("discriminator", "is a variant that the contract does not know");
    }
  }
}
