package com.example.depot;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Place} crosses the wire. */
@Generated("depot.yaml#/components/schemas/Place")
final class PlaceCodec {
  private static final StringConstraint HALL = new StringConstraint().maxLength(10);

  private PlaceCodec() {}

  static Place read(JsonReader in) {
    Place.Builder place = Place.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "hall" -> place.hall(in.string(HALL));
        case "shelf" -> place.shelf(in.int32());
        case "locked" -> place.locked(in.bool());
        default -> in.skip();
      }
    }
    return in.build(place::build);
  }

  static void write(JsonWriter out, Place place) {
    out.beginObject();
    out.field("hall").string(place.hall());
    out.field("shelf").int32(place.shelf());
    out.optional("locked", place.locked(), JsonWriter::bool);
    out.endObject();
  }

  static void check(Place place, Violations violations) {
    violations.check("hall", place.hall(), HALL);
  }
}
