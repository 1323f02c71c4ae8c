package com.example.old;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Base} crosses the wire. */
@Generated("old.yaml#/definitions/Base")
final class BaseCodec {
  private BaseCodec() {}

  static Base read(JsonReader in) {
    Base.Builder base = Base.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "note" -> base.note(in.nullable(JsonReader::string));
        default -> in.skip();
      }
    }
    return in.build(base::build);
  }

  static void write(JsonWriter out, Base base) {
    out.beginObject();
    out.patch("note", base.note(), JsonWriter::string);
    out.endObject();
  }

  static void check(Base base, Violations violations) {}
}
