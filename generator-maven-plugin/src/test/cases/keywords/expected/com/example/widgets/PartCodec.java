package com.example.widgets;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Part} crosses the wire. */
@Generated("widgets.yaml#/components/schemas/Part")
final class PartCodec {
  private PartCodec() {}

  static Part read(JsonReader in) {
    Part.Builder part = Part.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> part.kind(in.string());
        case "inner" -> part.inner(PartCodec.read(in));
        default -> in.refuse();
      }
    }
    return in.build(part::build);
  }

  static void write(JsonWriter out, Part part) {
    out.beginObject();
    out.field("kind").string(part.kind());
    out.optional("inner", part.inner(), PartCodec::write);
    out.endObject();
  }

  static void check(Part part, Violations violations) {
    violations.nested("inner", part.inner(), PartCodec::check);
  }
}
