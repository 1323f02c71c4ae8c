package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Optional} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Optional")
final class OptionalCodec {
  private OptionalCodec() {}

  static Optional read(JsonReader in) {
    Optional.Builder optional = Optional.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "of" -> optional.of(ObjectModelCodec.read(in));
        case "violations" -> optional.violations(in.string());
        case "in" -> optional.in(in.string());
        case "out" -> optional.out(in.string());
        default -> in.skip();
      }
    }
    return in.build(optional::build);
  }

  static void write(JsonWriter out, Optional optional) {
    out.beginObject();
    out.optional("of", optional.of(), ObjectModelCodec::write);
    out.optional("violations", optional.violations(), JsonWriter::string);
    out.optional("in", optional.in(), JsonWriter::string);
    out.optional("out", optional.out(), JsonWriter::string);
    out.endObject();
  }

  static void check(Optional optional, Violations violations) {
    violations.nested("of", optional.of(), ObjectModelCodec::check);
  }
}
