package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Ok} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Ok")
final class OkCodec {
  private OkCodec() {}

  static Ok read(JsonReader in) {
    Ok.Builder ok = Ok.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "body" -> ok.body(in.string());
        default -> in.skip();
      }
    }
    return in.build(ok::build);
  }

  static void write(JsonWriter out, Ok ok) {
    out.beginObject();
    out.optional("body", ok.body(), JsonWriter::string);
    out.endObject();
  }

  static void check(Ok ok, Violations violations) {}
}
