package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Return} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Return")
final class ReturnCodec {
  private ReturnCodec() {}

  static Return read(JsonReader in) {
    Return.Builder return_ = Return.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "return" -> return_.return_(in.string());
        case "a-b" -> return_.aB(in.string());
        case "a_b" -> return_.aUnderscoreB(in.string());
        case "aB" -> return_.ab(in.string());
        case "" -> return_.valueEmpty(in.string());
        case "+1" -> return_._1(in.integer());
        case "-1" -> return_.dash1(in.integer());
        case "_links" -> return_.links(in.string());
        case "$ref_" -> return_.ref(in.string());
        case "名前" -> return_.名前(in.string());
        default -> in.skip();
      }
    }
    return in.build(return_::build);
  }

  static void write(JsonWriter out, Return return_) {
    out.beginObject();
    out.optional("return", return_.return_(), JsonWriter::string);
    out.optional("a-b", return_.aB(), JsonWriter::string);
    out.optional("a_b", return_.aUnderscoreB(), JsonWriter::string);
    out.optional("aB", return_.ab(), JsonWriter::string);
    out.optional("", return_.valueEmpty(), JsonWriter::string);
    out.optional("+1", return_._1(), JsonWriter::integer);
    out.optional("-1", return_.dash1(), JsonWriter::integer);
    out.optional("_links", return_.links(), JsonWriter::string);
    out.optional("$ref_", return_.ref(), JsonWriter::string);
    out.optional("名前", return_.名前(), JsonWriter::string);
    out.endObject();
  }

  static void check(Return return_, Violations violations) {}
}
