package com.example.old;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Part} crosses the wire. */
@Generated("old.yaml#/definitions/Part")
final class PartCodec {
  private PartCodec() {}

  static Part read(JsonReader in) {
    Part.Builder part = Part.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "size" -> part.size(in.nullable(JsonReader::int32));
        default -> in.skip();
      }
    }
    return in.build(part::build);
  }

  static void write(JsonWriter out, Part part) {
    out.beginObject();
    out.patch("size", part.size(), JsonWriter::int32);
    out.endObject();
  }

  static void check(Part part, Violations violations) {}
}
