package com.example.old;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Thing} crosses the wire. */
@Generated("old.yaml#/definitions/Thing")
final class ThingCodec {
  private ThingCodec() {}

  static Thing read(JsonReader in) {
    Thing.Builder thing = Thing.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "note" -> thing.note(in.nullable(JsonReader::string));
        case "parts" -> thing.parts(in.list(PartCodec::read));
        case "named" -> thing.named(in.map(NamedCodec::read));
        default -> in.skip();
      }
    }
    return in.build(thing::build);
  }

  static void write(JsonWriter out, Thing thing) {
    out.beginObject();
    out.patch("note", thing.note(), JsonWriter::string);
    out.optionalList("parts", thing.parts(), PartCodec::write);
    out.optionalMap("named", thing.named(), NamedCodec::write);
    out.endObject();
  }

  static void check(Thing thing, Violations violations) {
    violations.each("parts", thing.parts(), PartCodec::check);
    violations.entries("named", thing.named(), NamedCodec::check);
  }
}
