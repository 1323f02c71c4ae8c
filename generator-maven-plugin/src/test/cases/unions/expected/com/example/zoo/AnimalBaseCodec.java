package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link AnimalBase} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Animal")
final class AnimalBaseCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);

  private AnimalBaseCodec() {}

  static AnimalBase read(JsonReader in) {
    AnimalBase.Builder animalBase = AnimalBase.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "name" -> animalBase.name(in.string(NAME));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(animalBase::build);
  }

  static void write(JsonWriter out, AnimalBase animalBase) {
    out.beginObject();
    out.field("kind").string("Animal");
    out.field("name").string(animalBase.name());
    out.endObject();
  }

  static void check(AnimalBase animalBase, Violations violations) {
    violations.check("name", animalBase.name(), NAME);
  }
}
