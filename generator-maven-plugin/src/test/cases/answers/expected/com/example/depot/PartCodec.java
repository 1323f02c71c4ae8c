package com.example.depot;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Part} crosses the wire. */
@Generated("depot.yaml#/components/schemas/Part")
final class PartCodec {
  private static final StringConstraint NAME = new StringConstraint().maxLength(20);

  private PartCodec() {}

  static Part read(JsonReader in) {
    Part.Builder part = Part.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> part.id(in.string());
        case "name" -> part.name(in.string(NAME));
        default -> in.skip();
      }
    }
    return in.build(part::build);
  }

  static void write(JsonWriter out, Part part) {
    out.beginObject();
    out.field("id").string(part.id());
    out.field("name").string(part.name());
    out.endObject();
  }

  static void check(Part part, Violations violations) {
    violations.check("name", part.name(), NAME);
  }
}
