package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Square} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Square")
final class SquareCodec {
  private static final NumberConstraint SIDE = new NumberConstraint().minimum(0);

  private SquareCodec() {}

  static Square read(JsonReader in) {
    Square.Builder square = Square.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "side" -> square.side(in.decimal(SIDE));
        default -> in.skip();
      }
    }
    return in.build(square::build);
  }

  static void write(JsonWriter out, Square square) {
    out.beginObject();
    out.field("side").decimal(square.side());
    out.endObject();
  }

  static void check(Square square, Violations violations) {
    violations.check("side", square.side(), SIDE);
  }
}
