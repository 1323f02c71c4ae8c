package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Mixed} crosses the wire: its JSON type tells which variant it is. */
@Generated("zoo.yaml#/components/schemas/Mixed")
final class MixedCodec {
  private static final StringConstraint VARIANT_1 = new StringConstraint().maxLength(5);

  private MixedCodec() {}

  static Mixed read(JsonReader in) {
    return switch (in.kind()) {
      case STRING -> in.as(in.string(VARIANT_1), Mixed.OfString::new);
      case NUMBER -> in.as(in.int64(), Mixed.OfInt64::new);
      case ARRAY -> in.as(in.list(JsonReader::string), Mixed.OfStringList::new);
      case OBJECT -> DogCodec.read(in);
      default -> in.noVariant("a string, a number, an array or an object", Mixed.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Mixed union) {
    if (union instanceof Mixed.OfString variant) {
      out.string(variant.value());
    } else if (union instanceof Mixed.OfInt64 variant) {
      out.int64(variant.value());
    } else if (union instanceof Mixed.OfStringList variant) {
      out.list(variant.value(), JsonWriter::string);
    } else if (union instanceof Dog variant) {
      DogCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Mixed union, Violations violations) {
    if (union instanceof Mixed.OfString variant) {
      violations.value(variant.value(), (element, at) -> at.check(element, VARIANT_1));
    } else if (union instanceof Dog variant) {
      violations.value(variant, DogCodec::check);
    } else if (union instanceof Mixed.Unrecognized) {
      violations.add("oneOf", "is a variant that the contract does not know");
    }
  }
}
