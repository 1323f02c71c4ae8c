package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Cat} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Cat")
final class CatCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);
  private static final NumberConstraint LIVES = new NumberConstraint().maximum(9);

  private CatCodec() {}

  static Cat read(JsonReader in) {
    Cat.Builder cat = Cat.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "name" -> cat.name(in.string(NAME));
        case "lives" -> cat.lives(in.int32(LIVES));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(cat::build);
  }

  static void write(JsonWriter out, Cat cat) {
    out.beginObject();
    out.field("kind").string("feline");
    out.field("name").string(cat.name());
    out.field("lives").int32(cat.lives());
    out.endObject();
  }

  static void check(Cat cat, Violations violations) {
    violations.check("name", cat.name(), NAME);
    violations.check("lives", cat.lives(), LIVES);
  }
}
