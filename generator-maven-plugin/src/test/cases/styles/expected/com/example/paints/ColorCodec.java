package com.example.paints;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Color} crosses the wire. */
@Generated("paints.yaml#/components/schemas/Color")
final class ColorCodec {
  private static final NumberConstraint R = new NumberConstraint().maximum(255);

  private ColorCodec() {}

  static Color read(JsonReader in) {
    Color.Builder color = Color.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "R" -> color.r(in.int32(R));
        case "name" -> color.name(in.string());
        case "tags" -> color.tags(in.list(JsonReader::string));
        default -> in.skip();
      }
    }
    return in.build(color::build);
  }

  static void write(JsonWriter out, Color color) {
    out.beginObject();
    out.field("R").int32(color.r());
    out.optional("name", color.name(), JsonWriter::string);
    out.optionalList("tags", color.tags(), JsonWriter::string);
    out.endObject();
  }

  static void check(Color color, Violations violations) {
    violations.check("R", color.r(), R);
  }
}
