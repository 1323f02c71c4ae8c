package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Closed} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Closed")
final class ClosedCodec {
  private ClosedCodec() {}

  static Closed read(JsonReader in) {
    Closed.Builder closed = Closed.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "type" -> closed.type(in.constant(ClosedType::of, ClosedType.UNRECOGNIZED));
        case "at" -> closed.at(in.date());
        default -> in.skip();
      }
    }
    return in.build(closed::build);
  }

  static void write(JsonWriter out, Closed closed) {
    out.beginObject();
    out.field("type").string(closed.type().wireValue());
    out.optional("at", closed.at(), JsonWriter::date);
    out.endObject();
  }

  static void check(Closed closed, Violations violations) {
    violations.constant("type", closed.type(), ClosedType.UNRECOGNIZED);
  }
}
