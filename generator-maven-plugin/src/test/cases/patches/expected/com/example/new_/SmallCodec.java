package com.example.new_;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Small} crosses the wire. */
@Generated("new.yaml#/components/schemas/Small")
final class SmallCodec {
  private SmallCodec() {}

  static Small read(JsonReader in) {
    Small.Builder small = Small.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> in.string();
        case "part" -> small.part(in.nullable(PartCodec::read));
        case "mood" -> small.mood(in.nullable(element -> element.constant(Mood::of, Mood.UNRECOGNIZED)));
        case "id" -> small.id(in.refusesReadOnly() ? null : in.nullable(JsonReader::integer));
        default -> in.skip();
      }
    }
    in.required("kind");
    return in.build(small::build);
  }

  static void write(JsonWriter out, Small small) {
    out.beginObject();
    out.field("kind").string("small");
    out.patch("part", small.part(), PartCodec::write);
    out.patch("mood", small.mood(), (to, element) -> to.string(element.wireValue()));
    if (out.carriesReadOnly()) {
      out.optional("id", small.id(), JsonWriter::integer);
    }
    out.endObject();
  }

  static void check(Small small, Violations violations) {
    violations.patch("part", small.part(), PartCodec::check);
    violations.patch(
        "mood",
        small.mood(),
        (element, at) -> at.constant(element, Mood.UNRECOGNIZED));
  }
}
