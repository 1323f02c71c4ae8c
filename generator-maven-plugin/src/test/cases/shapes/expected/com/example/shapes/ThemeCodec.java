package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Theme} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Theme")
final class ThemeCodec {
  private ThemeCodec() {}

  static Theme read(JsonReader in) {
    Theme.Builder theme = Theme.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "palette" -> theme.palette(in.list(element -> element.constant(Color::of, Color.UNRECOGNIZED)));
        case "parent" -> theme.parent(ThemeCodec.read(in));
        default -> in.skip();
      }
    }
    in.required("palette");
    return in.build(theme::build);
  }

  static void write(JsonWriter out, Theme theme) {
    out.beginObject();
    out.field("palette").list(theme.palette(), (to, element) -> to.string(element.wireValue()));
    out.optional("parent", theme.parent(), ThemeCodec::write);
    out.endObject();
  }

  static void check(Theme theme, Violations violations) {
    violations.each(
        "palette",
        theme.palette(),
        (element, at) -> at.constant(element, Color.UNRECOGNIZED));
    violations.nested("parent", theme.parent(), ThemeCodec::check);
  }
}
