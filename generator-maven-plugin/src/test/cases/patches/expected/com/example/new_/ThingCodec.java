package com.example.new_;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Thing} crosses the wire: {@code kind} tells which variant it is. */
@Generated("new.yaml#/components/schemas/Thing")
final class ThingCodec {
  private ThingCodec() {}

  static Thing read(JsonReader in) {
    String kind = in.discriminator("kind");
    return switch (kind) {
      case "big" -> BigCodec.read(in);
      case "small" -> SmallCodec.read(in);
      default -> in.unrecognized("kind", kind, Thing.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Thing union) {
    if (union instanceof Big variant) {
      BigCodec.write(out, variant);
    } else if (union instanceof Small variant) {
      SmallCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Thing union, Violations violations) {
    if (union instanceof Big variant) {
      BigCodec.check(variant, violations);
    } else if (union instanceof Small variant) {
      SmallCodec.check(variant, violations);
    } else {
      violations.add("discriminator", "is a variant that the contract does not know");
    }
  }
}
