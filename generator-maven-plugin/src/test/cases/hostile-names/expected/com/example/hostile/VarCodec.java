package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Var} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/var")
final class VarCodec {
  private VarCodec() {}

  static Var read(JsonReader in) {
    Var.Builder var = Var.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "yield" -> var.yield_(in.string());
        case "record" -> var.record(in.string());
        case "var" -> var.var(in.string());
        default -> in.skip();
      }
    }
    return in.build(var::build);
  }

  static void write(JsonWriter out, Var var) {
    out.beginObject();
    out.optional("yield", var.yield_(), JsonWriter::string);
    out.optional("record", var.record(), JsonWriter::string);
    out.optional("var", var.var(), JsonWriter::string);
    out.endObject();
  }

  static void check(Var var, Violations violations) {}
}
