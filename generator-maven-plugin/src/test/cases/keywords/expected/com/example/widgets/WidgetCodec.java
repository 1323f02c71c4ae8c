package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Widget} crosses the wire. */
@Generated("widgets.yaml#/components/schemas/Widget")
final class WidgetCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);
  private static final StringConstraint EMAIL = new StringConstraint().maxLength(100).format("email");
  private static final NumberConstraint SERIAL = new NumberConstraint().minimum(0);

  private WidgetCodec() {}

  static Widget read(JsonReader in) {
    return in.checked(WidgetRules::checkBeyondType, WidgetCodec::readUnchecked);
  }

  private static Widget readUnchecked(JsonReader in) {
    Widget.Builder widget = Widget.builder();
    Map<String, JsonValue> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "name" -> widget.name(in.string(NAME));
        case "color" -> widget.color(in.value(ColorRules::check));
        case "size" -> widget.size(in.value(WidgetSizeRules::check));
        case "parts" -> widget.parts(in.checked(WidgetPartsRules::checkBeyondType, element -> element.list(PartCodec::read)));
        case "email" -> widget.email(in.string(EMAIL));
        case "website" -> widget.website(in.uri());
        case "opens" -> widget.opens(in.time());
        case "serial" -> widget.serial(in.integer(SERIAL));
        case "card" -> widget.card(in.string());
        case "billing-address" -> widget.billingAddress(in.string());
        case "never" -> widget.never(in.value(WidgetNeverRules::check));
        default -> additional.put(in.field(), in.value());
      }
    }
    return in.build(() -> widget.additional(additional).build());
  }

  static void write(JsonWriter out, Widget widget) {
    out.beginObject();
    out.field("name").string(widget.name());
    out.optional("color", widget.color(), JsonWriter::value);
    out.optional("size", widget.size(), JsonWriter::value);
    out.optionalList("parts", widget.parts(), PartCodec::write);
    out.optional("email", widget.email(), JsonWriter::string);
    out.optional("website", widget.website(), JsonWriter::uri);
    out.optional("opens", widget.opens(), JsonWriter::time);
    out.optional("serial", widget.serial(), JsonWriter::integer);
    out.optional("card", widget.card(), JsonWriter::string);
    out.optional("billing-address", widget.billingAddress(), JsonWriter::string);
    out.optional("never", widget.never(), JsonWriter::value);
    out.entries(widget.additional(), JsonWriter::value);
    out.endObject();
  }

  static void check(Widget widget, Violations violations) {
    violations.rules(widget, WidgetCodec::write, WidgetRules::checkBeyondType);
    violations.check("name", widget.name(), NAME);
    violations.optionalRules("color", widget.color(), JsonWriter::value, ColorRules::check);
    violations.optionalRules("size", widget.size(), JsonWriter::value, WidgetSizeRules::check);
    if (!widget.parts().isEmpty()) {
      violations.rules(
          "parts",
          widget.parts(),
          (to, element) -> to.list(element, PartCodec::write),
          WidgetPartsRules::checkBeyondType);
    }
    violations.each("parts", widget.parts(), PartCodec::check);
    violations.check("email", widget.email(), EMAIL);
    violations.check("serial", widget.serial(), SERIAL);
    violations.optionalRules(
        "never",
        widget.never(),
        JsonWriter::value,
        WidgetNeverRules::check);
  }
}
