package com.example.strict;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Typed} crosses the wire. */
@Generated("strict.yaml#/definitions/Typed")
final class TypedCodec {
  private TypedCodec() {}

  static Typed read(JsonReader in) {
    Typed.Builder typed = Typed.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "count" -> typed.count(in.int64());
        case "small" -> typed.small(in.int32());
        case "word" -> typed.word(in.value(TypedWordRules::check));
        default -> in.skip();
      }
    }
    return in.build(typed::build);
  }

  static void write(JsonWriter out, Typed typed) {
    out.beginObject();
    out.optional("count", typed.count(), JsonWriter::int64);
    out.optional("small", typed.small(), JsonWriter::int32);
    out.optional("word", typed.word(), JsonWriter::value);
    out.endObject();
  }

  static void check(Typed typed, Violations violations) {
    violations.optionalRules("word", typed.word(), JsonWriter::value, TypedWordRules::check);
  }
}
