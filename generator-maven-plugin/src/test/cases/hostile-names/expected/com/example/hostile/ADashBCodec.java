package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link ADashB} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/a-b")
final class ADashBCodec {
  private ADashBCodec() {}

  static ADashB read(JsonReader in) {
    ADashB.Builder aDashB = ADashB.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> aDashB.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(aDashB::build);
  }

  static void write(JsonWriter out, ADashB aDashB) {
    out.beginObject();
    out.optional("x", aDashB.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(ADashB aDashB, Violations violations) {}
}
