package com.example.composed;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Clash} crosses the wire. */
@Generated("composed.yaml#/definitions/Clash")
final class ClashCodec {
  private ClashCodec() {}

  static Clash read(JsonReader in) {
    Clash.Builder clash = Clash.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> clash.x(in.value(ClashXRules::check));
        default -> in.skip();
      }
    }
    return in.build(clash::build);
  }

  static void write(JsonWriter out, Clash clash) {
    out.beginObject();
    out.optional("x", clash.x(), JsonWriter::value);
    out.endObject();
  }

  static void check(Clash clash, Violations violations) {
    violations.optionalRules("x", clash.x(), JsonWriter::value, ClashXRules::check);
  }
}
