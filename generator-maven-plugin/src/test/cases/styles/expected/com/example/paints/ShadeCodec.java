package com.example.paints;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Shade} crosses the wire: its JSON type tells which variant it is. */
@Generated("paints.yaml#/components/schemas/Shade")
final class ShadeCodec {
  private ShadeCodec() {}

  static Shade read(JsonReader in) {
    return switch (in.kind()) {
      case STRING -> in.as(in.string(), Shade.OfString::new);
      case NUMBER -> in.as(in.int32(), Shade.OfInt32::new);
      case OBJECT -> ColorCodec.read(in);
      default -> in.noVariant("a string, a number or an object", Shade.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Shade union) {
    if (union instanceof Shade.OfString variant) {
      out.string(variant.value());
    } else if (union instanceof Shade.OfInt32 variant) {
      out.int32(variant.value());
    } else if (union instanceof Color variant) {
      ColorCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Shade union, Violations violations) {
    if (union instanceof Color variant) {
      violations.value(variant, ColorCodec::check);
    } else if (union instanceof Shade.Unrecognized) {
      violations.add("oneOf", "is a variant that the contract does not know");
    }
  }
}
