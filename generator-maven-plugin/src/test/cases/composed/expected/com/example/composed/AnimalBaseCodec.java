package com.example.composed;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link AnimalBase} crosses the wire. */
@Generated("composed.yaml#/definitions/Animal")
final class AnimalBaseCodec {
  private AnimalBaseCodec() {}

  static AnimalBase read(JsonReader in) {
    AnimalBase.Builder animalBase = AnimalBase.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(animalBase::build);
  }

  static void write(JsonWriter out, AnimalBase animalBase) {
    out.beginObject();
    out.field("kind").string("Animal");
    out.endObject();
  }

  static void check(AnimalBase animalBase, Violations violations) {}
}
