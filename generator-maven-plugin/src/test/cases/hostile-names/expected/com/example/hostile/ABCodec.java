package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link AB} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/AB")
final class ABCodec {
  private ABCodec() {}

  static AB read(JsonReader in) {
    AB.Builder ab = AB.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> ab.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(ab::build);
  }

  static void write(JsonWriter out, AB ab) {
    out.beginObject();
    out.optional("x", ab.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(AB ab, Violations violations) {}
}
