package com.example.old;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Answer} crosses the wire. */
@Generated("old.yaml#/definitions/Answer")
final class AnswerCodec {
  private AnswerCodec() {}

  static Answer read(JsonReader in) {
    Answer.Builder answer = Answer.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "note" -> answer.note(in.nullable(JsonReader::string));
        default -> in.skip();
      }
    }
    return in.build(answer::build);
  }

  static void write(JsonWriter out, Answer answer) {
    out.beginObject();
    out.optional("note", answer.note(), JsonWriter::string);
    out.endObject();
  }

  static void check(Answer answer, Violations violations) {}
}
