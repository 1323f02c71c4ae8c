package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Style} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Style")
final class StyleCodec {
  private static final StringConstraint ATTRIBUTES_VALUE = new StringConstraint().maxLength(8);
  private static final NumberConstraint ADDITIONAL_ = new NumberConstraint().minimum(0);

  private StyleCodec() {}

  static Style read(JsonReader in) {
    Style.Builder style = Style.builder();
    Map<String, Long> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "color" -> style.color(in.constant(Color::of, Color.UNRECOGNIZED));
        case "fallback" -> style.fallback(in.nullable(element -> element.constant(Color::of, Color.UNRECOGNIZED)));
        case "note" -> style.note(in.nullable(JsonReader::string));
        case "width" -> style.width(in.intConstant(StyleWidth::of, StyleWidth.UNRECOGNIZED));
        case "dashed" -> style.dashed(in.bool());
        case "opacity" -> style.opacity(in.decimal());
        case "font" -> style.font(in.string());
        case "created" -> style.created(in.dateTime());
        case "day" -> style.day(in.date());
        case "icon" -> style.icon(in.bytes());
        case "author" -> style.author(in.uuid());
        case "extra" -> style.extra(in.value());
        case "attributes" -> style.attributes(in.map(element -> element.string(ATTRIBUTES_VALUE)));
        case "nested" -> style.nested(StyleNestedCodec.read(in));
        case "free" -> style.free(in.map(JsonReader::value));
        default -> additional.put(in.field(), in.int64(ADDITIONAL_));
      }
    }
    in.required("note");
    return in.build(() -> style.additional(additional).build());
  }

  static void write(JsonWriter out, Style style) {
    out.beginObject();
    out.field("color").string(style.color().wireValue());
    out.patch("fallback", style.fallback(), (to, element) -> to.string(element.wireValue()));
    out.nullable("note", style.note(), JsonWriter::string);
    out.field("width").int64(style.width().wireValue());
    out.field("dashed").bool(style.dashed());
    out.field("opacity").decimal(style.opacity());
    out.field("font").string(style.font());
    out.optional("created", style.created(), JsonWriter::dateTime);
    out.optional("day", style.day(), JsonWriter::date);
    out.optional("icon", style.icon(), JsonWriter::bytes);
    out.optional("author", style.author(), JsonWriter::uuid);
    out.optional("extra", style.extra(), JsonWriter::value);
    out.optionalMap("attributes", style.attributes(), JsonWriter::string);
    out.optional("nested", style.nested(), StyleNestedCodec::write);
    out.optionalMap("free", style.free(), JsonWriter::value);
    out.entries(style.additional(), JsonWriter::int64);
    out.endObject();
  }

  static void check(Style style, Violations violations) {
    violations.constant("color", style.color(), Color.UNRECOGNIZED);
    violations.patch(
        "fallback",
        style.fallback(),
        (element, at) -> at.constant(element, Color.UNRECOGNIZED));
    violations.constant("width", style.width(), StyleWidth.UNRECOGNIZED);
    violations.entries(
        "attributes",
        style.attributes(),
        (element, at) -> at.check(element, ATTRIBUTES_VALUE));
    violations.nested("nested", style.nested(), StyleNestedCodec::check);
    violations.entries(style.additional(), (element, at) -> at.check(element, ADDITIONAL_));
  }
}
