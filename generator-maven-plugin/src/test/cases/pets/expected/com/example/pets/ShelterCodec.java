package com.example.pets;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Shelter} crosses the wire. */
@Generated("pets.yaml#/definitions/Shelter")
final class ShelterCodec {
  private static final NumberConstraint CAPACITY = new NumberConstraint().minimum(1).maximum(5000);

  private ShelterCodec() {}

  static Shelter read(JsonReader in) {
    Shelter.Builder shelter = Shelter.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.constant(kind -> kind.equals("shelter") ? kind : null, "shelter");
        case "city" -> shelter.city(in.string());
        case "capacity" -> shelter.capacity(in.int32(CAPACITY));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(shelter::build);
  }

  static void write(JsonWriter out, Shelter shelter) {
    out.beginObject();
    out.field("kind").string("shelter");
    out.field("city").string(shelter.city());
    out.optional("capacity", shelter.capacity(), JsonWriter::int32);
    out.endObject();
  }

  static void check(Shelter shelter, Violations violations) {
    violations.check("capacity", shelter.capacity(), CAPACITY);
  }
}
