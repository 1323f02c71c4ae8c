package com.example.new_;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Big} crosses the wire. */
@Generated("new.yaml#/components/schemas/Big")
final class BigCodec {
  private BigCodec() {}

  static Big read(JsonReader in) {
    Big.Builder big = Big.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "note" -> big.note(in.nullable(JsonReader::string));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(big::build);
  }

  static void write(JsonWriter out, Big big) {
    out.beginObject();
    out.field("kind").string("big");
    out.patch("note", big.note(), JsonWriter::string);
    out.endObject();
  }

  static void check(Big big, Violations violations) {}
}
