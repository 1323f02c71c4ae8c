package com.example.shapes;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Polygon} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Polygon")
final class PolygonCodec {
  private static final ArrayConstraint CORNERS = new ArrayConstraint().minItems(3);
  private static final ArrayConstraint CORNERS_ITEM = new ArrayConstraint().minItems(2).maxItems(2);

  private PolygonCodec() {}

  static Polygon read(JsonReader in) {
    Polygon.Builder polygon = Polygon.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "kind" -> polygon.kind(in.string());
        case "corners" -> polygon.corners(in.checked(
            PolygonCornersRules::checkBeyondType,
            element -> element.list(CORNERS, element2 -> element2.list(CORNERS_ITEM, element3 -> element3.optional(JsonReader::float32)))));
        case "style" -> polygon.style(StyleCodec.read(in));
        default -> in.skip();
      }
    }
    in.required("corners");
    return in.build(polygon::build);
  }

  static void write(JsonWriter out, Polygon polygon) {
    out.beginObject();
    out.field("kind").string(polygon.kind());
    out.field("corners").list(polygon.corners(), (to, element) -> to.list(element, (to2, element2) -> to2.nullableItem(element2, JsonWriter::float32)));
    out.optional("style", polygon.style(), StyleCodec::write);
    out.endObject();
  }

  static void check(Polygon polygon, Violations violations) {
    violations.rules(
        "corners",
        polygon.corners(),
        (to, element) -> to.list(element, (to2, element2) -> to2.list(element2, (to3, element3) -> to3.nullableItem(element3, JsonWriter::float32))),
        PolygonCornersRules::checkBeyondType);
    violations.each(
        "corners",
        polygon.corners(),
        (element, at) -> at.check(element, CORNERS_ITEM));
    violations.check("corners", polygon.corners(), CORNERS);
    violations.nested("style", polygon.style(), StyleCodec::check);
  }
}
