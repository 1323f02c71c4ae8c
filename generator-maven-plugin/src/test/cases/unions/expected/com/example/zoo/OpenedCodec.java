package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Opened} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Opened")
final class OpenedCodec {
  private OpenedCodec() {}

  static Opened read(JsonReader in) {
    Opened.Builder opened = Opened.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "type" -> in.constant(kind -> kind.equals("opened") ? kind : null, "opened");
        case "by" -> opened.by(in.string());
        default -> in.skip();
      }
    }
    in.required("type");
    return in.build(opened::build);
  }

  static void write(JsonWriter out, Opened opened) {
    out.beginObject();
    out.field("type").string("opened");
    out.optional("by", opened.by(), JsonWriter::string);
    out.endObject();
  }

  static void check(Opened opened, Violations violations) {}
}
