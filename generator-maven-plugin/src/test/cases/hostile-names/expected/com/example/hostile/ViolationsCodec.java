package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** How {@link Violations} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Violations")
final class ViolationsCodec {
  private static final StringConstraint X = new StringConstraint().minLength(2);

  private ViolationsCodec() {}

  static Violations read(JsonReader in) {
    Violations.Builder violations_ = Violations.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> violations_.x(in.string(X));
        default -> in.skip();
      }
    }
    return in.build(violations_::build);
  }

  static void write(JsonWriter out, Violations violations_) {
    out.beginObject();
    out.optional("x", violations_.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(Violations violations_, io.klue.runtime.spi.Violations violations) {
    violations.check("x", violations_.x(), X);
  }
}
