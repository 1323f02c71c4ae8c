package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Animal} crosses the wire: {@code kind} tells which variant it is. */
@Generated("zoo.yaml#/components/schemas/Animal")
final class AnimalCodec {
  private AnimalCodec() {}

  static Animal read(JsonReader in) {
    String kind = in.discriminator("kind");
    return switch (kind) {
      case "Animal" -> AnimalBaseCodec.read(in);
      case "feline" -> CatCodec.read(in);
      case "Dog" -> DogCodec.read(in);
      default -> in.unrecognized("kind", kind, Animal.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Animal union) {
    if (union instanceof AnimalBase variant) {
      AnimalBaseCodec.write(out, variant);
    } else if (union instanceof Cat variant) {
      CatCodec.write(out, variant);
    } else if (union instanceof Dog variant) {
      DogCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Animal union, Violations violations) {
    if (union instanceof AnimalBase variant) {
      AnimalBaseCodec.check(variant, violations);
    } else if (union instanceof Cat variant) {
      CatCodec.check(variant, violations);
    } else if (union instanceof Dog variant) {
      DogCodec.check(variant, violations);
    } else {
      violations.add("discriminator", "is a variant that the contract does not know");
    }
  }
}
