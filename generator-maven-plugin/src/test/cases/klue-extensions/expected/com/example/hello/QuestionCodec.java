package com.example.hello;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Question} crosses the wire. */
@Generated("hello.yaml#/definitions/Question")
final class QuestionCodec {
  private QuestionCodec() {}

  static Question read(JsonReader in) {
    Question.Builder question = Question.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "question" -> question.text(in.string());
        default -> in.skip();
      }
    }
    return in.build(question::build);
  }

  static void write(JsonWriter out, Question question) {
    out.beginObject();
    out.field("question").string(question.text());
    out.endObject();
  }

  static void check(Question question, Violations violations) {}
}
