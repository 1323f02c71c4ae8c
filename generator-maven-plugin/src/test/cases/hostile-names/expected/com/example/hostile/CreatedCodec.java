package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Created} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Created")
final class CreatedCodec {
  private CreatedCodec() {}

  static Created read(JsonReader in) {
    Created.Builder created = Created.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "body" -> created.body(in.string());
        default -> in.skip();
      }
    }
    return in.build(created::build);
  }

  static void write(JsonWriter out, Created created) {
    out.beginObject();
    out.optional("body", created.body(), JsonWriter::string);
    out.endObject();
  }

  static void check(Created created, Violations violations) {}
}
