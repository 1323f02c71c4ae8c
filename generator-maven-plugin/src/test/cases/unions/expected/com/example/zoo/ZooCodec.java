package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Zoo} crosses the wire. */
@Generated("zoo.yaml#/components/schemas/Zoo")
final class ZooCodec {
  private ZooCodec() {}

  static Zoo read(JsonReader in) {
    Zoo.Builder zoo = Zoo.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "events" -> zoo.events(in.list(EventCodec::read));
        case "shapes" -> zoo.shapes(in.list(element -> element.optional(ShapeCodec::read)));
        case "mixed" -> zoo.mixed(MixedCodec.read(in));
        default -> in.skip();
      }
    }
    return in.build(zoo::build);
  }

  static void write(JsonWriter out, Zoo zoo) {
    out.beginObject();
    out.optionalList("events", zoo.events(), EventCodec::write);
    out.optionalList("shapes", zoo.shapes(), (to, element) -> to.nullableItem(element, ShapeCodec::write));
    out.optional("mixed", zoo.mixed(), MixedCodec::write);
    out.endObject();
  }

  static void check(Zoo zoo, Violations violations) {
    violations.each("events", zoo.events(), EventCodec::check);
    violations.each(
        "shapes",
        zoo.shapes(),
        (element, at) -> at.present(element, ShapeCodec::check));
    violations.nested("mixed", zoo.mixed(), MixedCodec::check);
  }
}
