package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link AUnderscoreB} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/a_b")
final class AUnderscoreBCodec {
  private AUnderscoreBCodec() {}

  static AUnderscoreB read(JsonReader in) {
    AUnderscoreB.Builder aUnderscoreB = AUnderscoreB.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> aUnderscoreB.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(aUnderscoreB::build);
  }

  static void write(JsonWriter out, AUnderscoreB aUnderscoreB) {
    out.beginObject();
    out.optional("x", aUnderscoreB.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(AUnderscoreB aUnderscoreB, Violations violations) {}
}
