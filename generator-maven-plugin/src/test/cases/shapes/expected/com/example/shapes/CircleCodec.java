package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Circle} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Circle")
final class CircleCodec {
  private static final StringConstraint LABEL = new StringConstraint().maxLength(20).pattern("^\\S[^#]*$", "^[^\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^#]*$").minLength(1);
  private static final NumberConstraint RADIUS = new NumberConstraint().exclusiveMinimum(0);

  private CircleCodec() {}

  static Circle read(JsonReader in) {
    Circle.Builder circle = Circle.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "id" -> circle.id(in.refusesReadOnly() ? null : in.int64());
        case "label" -> circle.label(in.string(LABEL));
        case "radius" -> circle.radius(in.decimal(RADIUS));
        default -> in.skip();
      }
    }
    in.required("kind");
    in.requiredInResponse("id");
    return in.build(circle::build);
  }

  static void write(JsonWriter out, Circle circle) {
    out.beginObject();
    out.field("kind").string("circle");
    if (out.carriesReadOnly()) {
      out.optional("id", circle.id(), JsonWriter::int64);
    }
    out.optional("label", circle.label(), JsonWriter::string);
    out.field("radius").decimal(circle.radius());
    out.endObject();
  }

  static void check(Circle circle, Violations violations) {
    violations.check("label", circle.label(), LABEL);
    violations.check("radius", circle.radius(), RADIUS);
  }
}
