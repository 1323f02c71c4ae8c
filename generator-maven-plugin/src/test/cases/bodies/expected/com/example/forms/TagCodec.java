package com.example.forms;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Tag} crosses the wire. */
@Generated("forms.yaml#/components/schemas/Tag")
final class TagCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);

  private TagCodec() {}

  static Tag read(JsonReader in) {
    Tag.Builder tag = Tag.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "name" -> tag.name(in.string(NAME));
        default -> in.skip();
      }
    }
    return in.build(tag::build);
  }

  static void write(JsonWriter out, Tag tag) {
    out.beginObject();
    out.optional("name", tag.name(), JsonWriter::string);
    out.endObject();
  }

  static void check(Tag tag, Violations violations) {
    violations.check("name", tag.name(), NAME);
  }
}
