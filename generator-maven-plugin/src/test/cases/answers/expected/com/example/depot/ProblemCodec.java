package com.example.depot;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Problem} crosses the wire. */
@Generated("depot.yaml#/components/schemas/Problem")
final class ProblemCodec {
  private static final StringConstraint TITLE = new StringConstraint().maxLength(40);

  private ProblemCodec() {}

  static Problem read(JsonReader in) {
    Problem.Builder problem = Problem.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "title" -> problem.title(in.string(TITLE));
        case "detail" -> problem.detail(in.string());
        default -> in.skip();
      }
    }
    return in.build(problem::build);
  }

  static void write(JsonWriter out, Problem problem) {
    out.beginObject();
    out.field("title").string(problem.title());
    out.optional("detail", problem.detail(), JsonWriter::string);
    out.endObject();
  }

  static void check(Problem problem, Violations violations) {
    violations.check("title", problem.title(), TITLE);
  }
}
