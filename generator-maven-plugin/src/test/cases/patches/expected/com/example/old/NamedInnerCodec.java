package com.example.old;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link NamedInner} crosses the wire. */
@Generated("old.yaml#/definitions/Named/properties/inner")
final class NamedInnerCodec {
  private NamedInnerCodec() {}

  static NamedInner read(JsonReader in) {
    NamedInner.Builder namedInner = NamedInner.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "deep" -> namedInner.deep(in.nullable(JsonReader::bool));
        default -> in.skip();
      }
    }
    return in.build(namedInner::build);
  }

  static void write(JsonWriter out, NamedInner namedInner) {
    out.beginObject();
    out.patch("deep", namedInner.deep(), JsonWriter::bool);
    out.endObject();
  }

  static void check(NamedInner namedInner, Violations violations) {}
}
