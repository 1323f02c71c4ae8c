package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Base} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Base")
final class BaseCodec {
  private static final StringConstraint LABEL = new StringConstraint().maxLength(20).pattern("^\\S[^#]*$", "^[^\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^#]*$");

  private BaseCodec() {}

  static Base read(JsonReader in) {
    Base.Builder base = Base.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> base.id(in.refusesReadOnly() ? null : in.int64());
        case "label" -> base.label(in.string(LABEL));
        default -> in.skip();
      }
    }
    in.requiredInResponse("id");
    return in.build(base::build);
  }

  static void write(JsonWriter out, Base base) {
    out.beginObject();
    if (out.carriesReadOnly()) {
      out.optional("id", base.id(), JsonWriter::int64);
    }
    out.optional("label", base.label(), JsonWriter::string);
    out.endObject();
  }

  static void check(Base base, Violations violations) {
    violations.check("label", base.label(), LABEL);
  }
}
