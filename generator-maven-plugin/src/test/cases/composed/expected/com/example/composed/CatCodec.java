package com.example.composed;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Cat} crosses the wire. */
@Generated("composed.yaml#/definitions/Cat")
final class CatCodec {
  private CatCodec() {}

  static Cat read(JsonReader in) {
    Cat.Builder cat = Cat.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "lives" -> cat.lives(in.integer());
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(cat::build);
  }

  static void write(JsonWriter out, Cat cat) {
    out.beginObject();
    out.field("kind").string("Cat");
    out.optional("lives", cat.lives(), JsonWriter::integer);
    out.endObject();
  }

  static void check(Cat cat, Violations violations) {}
}
