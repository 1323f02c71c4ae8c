package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Defaults} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Defaults")
final class DefaultsCodec {
  private DefaultsCodec() {}

  static Defaults read(JsonReader in) {
    Defaults.Builder defaults = Defaults.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "gone" -> defaults.gone(in.constant(DefaultsGone::of, DefaultsGone.UNRECOGNIZED));
        case "huge" -> defaults.huge(in.float64());
        case "color" -> defaults.color(in.constant(Shade::of, Shade.UNRECOGNIZED));
        case "octal" -> defaults.octal(in.intConstant(DefaultsOctal::of, DefaultsOctal.UNRECOGNIZED));
        default -> in.skip();
      }
    }
    return in.build(defaults::build);
  }

  static void write(JsonWriter out, Defaults defaults) {
    out.beginObject();
    out.optional("gone", defaults.gone(), (to, element) -> to.string(element.wireValue()));
    out.optional("huge", defaults.huge(), JsonWriter::float64);
    out.field("color").string(defaults.color().wireValue());
    out.field("octal").int64(defaults.octal().wireValue());
    out.endObject();
  }

  static void check(Defaults defaults, Violations violations) {
    violations.constant("gone", defaults.gone(), DefaultsGone.UNRECOGNIZED);
    violations.constant("color", defaults.color(), Shade.UNRECOGNIZED);
    violations.constant("octal", defaults.octal(), DefaultsOctal.UNRECOGNIZED);
  }
}
