package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Shape} crosses the wire: the one variant that it satisfies is the one that it is. */
@Generated("zoo.yaml#/components/schemas/Shape")
final class ShapeCodec {
  private ShapeCodec() {}

  static Shape read(JsonReader in) {
    return switch (in.oneOf(CircleRules::check, SquareRules::check)) {
      case 0 -> CircleCodec.read(in);
      case 1 -> SquareCodec.read(in);
      default -> in.noVariant(Shape.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Shape union) {
    if (union instanceof Circle variant) {
      CircleCodec.write(out, variant);
    } else if (union instanceof Square variant) {
      SquareCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Shape union, Violations violations) {
    violations.rules(union, ShapeCodec::write, ShapeRules::checkBeyondType);
    if (union instanceof Circle variant) {
      violations.value(variant, CircleCodec::check);
    } else if (union instanceof Square variant) {
      violations.value(variant, SquareCodec::check);
    } else if (union instanceof Shape.Unrecognized) {
      violations.add("oneOf", "is a variant that the contract does not know");
    }
  }
}
