package com.example.old;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Named} crosses the wire. */
@Generated("old.yaml#/definitions/Named")
final class NamedCodec {
  private NamedCodec() {}

  static Named read(JsonReader in) {
    Named.Builder named = Named.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "inner" -> named.inner(NamedInnerCodec.read(in));
        default -> in.skip();
      }
    }
    return in.build(named::build);
  }

  static void write(JsonWriter out, Named named) {
    out.beginObject();
    out.optional("inner", named.inner(), NamedInnerCodec::write);
    out.endObject();
  }

  static void check(Named named, Violations violations) {
    violations.nested("inner", named.inner(), NamedInnerCodec::check);
  }
}
