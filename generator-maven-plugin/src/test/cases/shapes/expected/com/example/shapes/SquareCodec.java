package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.ObjectConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Square} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Square")
final class SquareCodec {
  private static final NumberConstraint SIDE = new NumberConstraint().multipleOf("0.5");
  private static final ObjectConstraint SIZE_ = new ObjectConstraint().minProperties(2);

  private SquareCodec() {}

  static Square read(JsonReader in) {
    Square.Builder square = Square.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "side" -> square.side(in.float64(SIDE));
        default -> in.refuse();
      }
    }
    in.required("kind");
    return in.build(SIZE_, square::build);
  }

  static void write(JsonWriter out, Square square) {
    out.beginObject();
    out.field("kind").string("Square");
    out.field("side").float64(square.side());
    out.endObject();
  }

  static void check(Square square, Violations violations) {
    violations.check("side", square.side(), SIDE);
  }
}
