package com.example.new_;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Part} crosses the wire. */
@Generated("new.yaml#/components/schemas/Part")
final class PartCodec {
  private static final NumberConstraint SIZE = new NumberConstraint().maximum(9);

  private PartCodec() {}

  static Part read(JsonReader in) {
    Part.Builder part = Part.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "size" -> part.size(in.nullable(element -> element.decimal(SIZE)));
        default -> in.skip();
      }
    }
    return in.build(part::build);
  }

  static void write(JsonWriter out, Part part) {
    out.beginObject();
    out.patch("size", part.size(), JsonWriter::decimal);
    out.endObject();
  }

  static void check(Part part, Violations violations) {
    violations.patch("size", part.size(), (element, at) -> at.check(element, SIZE));
  }
}
