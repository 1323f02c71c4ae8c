package com.example.forms;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link GetTokenBody} crosses the wire: {@code grant_type} tells which variant it is. */
@Generated("forms.yaml#/paths/~1token/post/requestBody/content/application~1x-www-form-urlencoded/schema")
final class GetTokenBodyCodec {
  private GetTokenBodyCodec() {}

  static GetTokenBody read(JsonReader in) {
    String kind = in.discriminator("grant_type");
    return switch (kind) {
      case "password" -> PasswordCodec.read(in);
      case "refresh" -> RefreshCodec.read(in);
      default -> in.unrecognized("grant_type", kind, GetTokenBody.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, GetTokenBody union) {
    if (union instanceof Password variant) {
      PasswordCodec.write(out, variant);
    } else if (union instanceof Refresh variant) {
      RefreshCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(GetTokenBody union, Violations violations) {
    if (union instanceof Password variant) {
      PasswordCodec.check(variant, violations);
    } else if (union instanceof Refresh variant) {
      RefreshCodec.check(variant, violations);
    } else {
      violations.add("discriminator", "is a variant that the contract does not know");
    }
  }
}
