package com.example.widgets;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link PostAnythingBody} crosses the wire: its JSON type tells which variant it is. */
@Generated("widgets.yaml#/paths/~1anything/post/requestBody/content/application~1json/schema")
final class PostAnythingBodyCodec {
  private static final StringConstraint VARIANT_1 = new StringConstraint().minLength(2);

  private PostAnythingBodyCodec() {}

  static PostAnythingBody read(JsonReader in) {
    return switch (in.kind()) {
      case STRING -> in.as(in.string(VARIANT_1), PostAnythingBody.OfString::new);
      case ARRAY -> in.as(in.checked(
          PostAnythingBodyVariantRules::checkBeyondType,
          element -> element.list(JsonReader::value)), PostAnythingBody.OfValueList::new);
      default -> in.noVariant("a string or an array", PostAnythingBody.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, PostAnythingBody union) {
    if (union instanceof PostAnythingBody.OfString variant) {
      out.string(variant.value());
    } else if (union instanceof PostAnythingBody.OfValueList variant) {
      out.list(variant.value(), JsonWriter::value);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(PostAnythingBody union, Violations violations) {
    if (union instanceof PostAnythingBody.OfString variant) {
      violations.value(variant.value(), (element, at) -> at.check(element, VARIANT_1));
    } else if (union instanceof PostAnythingBody.OfValueList variant) {
      violations.value(variant.value(), (element, at) -> at.rules(element, (to2, element2) -> to2.list(element2, JsonWriter::value), PostAnythingBodyVariantRules::checkBeyondType));
    } else if (union instanceof PostAnythingBody.Unrecognized) {
      violations.add("anyOf", "is a variant that the contract does not know");
    }
  }
}
