package com.example.pets;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Owner} crosses the wire: {@code kind} tells which variant it is. */
@Generated("pets.yaml#/definitions/Owner")
final class OwnerCodec {
  private OwnerCodec() {}

  static Owner read(JsonReader in) {
    String kind = in.discriminator("kind");
    return switch (kind) {
      case "person" -> PersonCodec.read(in);
      case "shelter" -> ShelterCodec.read(in);
      default -> in.unrecognized("kind", kind, Owner.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Owner union) {
    if (union instanceof Person variant) {
      PersonCodec.write(out, variant);
    } else if (union instanceof Shelter variant) {
      ShelterCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Owner union, Violations violations) {
    if (union instanceof Person variant) {
      PersonCodec.check(variant, violations);
    } else if (union instanceof Shelter variant) {
      ShelterCodec.check(variant, violations);
    } else {
      violations.add("discriminator", "is a variant that the contract does not know");
    }
  }
}
