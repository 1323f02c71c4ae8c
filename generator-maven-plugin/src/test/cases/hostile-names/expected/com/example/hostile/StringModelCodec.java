package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link StringModel} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/String")
final class StringModelCodec {
  private static final StringConstraint VALUE = new StringConstraint().pattern("a\"b\\\\\\d$$");
  private static final StringConstraint EMOJI = new StringConstraint().pattern("^[\\u{1F600}*/@}]$", "^[\\x{1F600}*/@}]$");

  private StringModelCodec() {}

  static StringModel read(JsonReader in) {
    StringModel.Builder stringModel = StringModel.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "value" -> stringModel.value(in.string(VALUE));
        case "emoji" -> stringModel.emoji(in.string(EMOJI));
        default -> in.skip();
      }
    }
    return in.build(stringModel::build);
  }

  static void write(JsonWriter out, StringModel stringModel) {
    out.beginObject();
    out.optional("value", stringModel.value(), JsonWriter::string);
    out.optional("emoji", stringModel.emoji(), JsonWriter::string);
    out.endObject();
  }

  static void check(StringModel stringModel, Violations violations) {
    violations.check("value", stringModel.value(), VALUE);
    violations.check("emoji", stringModel.emoji(), EMOJI);
  }
}
