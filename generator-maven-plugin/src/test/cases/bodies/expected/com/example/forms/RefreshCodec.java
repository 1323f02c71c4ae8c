package com.example.forms;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Refresh} crosses the wire. */
@Generated("forms.yaml#/components/schemas/Refresh")
final class RefreshCodec {
  private static final StringConstraint TOKEN = new StringConstraint().minLength(3);

  private RefreshCodec() {}

  static Refresh read(JsonReader in) {
    Refresh.Builder refresh = Refresh.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "grant_type" -> in.constant(kind -> kind.equals("refresh") ? kind : null, "refresh");
        case "token" -> refresh.token(in.string(TOKEN));
        default -> in.skip();
      }
    }
    in.required("grant_type");
    return in.build(refresh::build);
  }

  static void write(JsonWriter out, Refresh refresh) {
    out.beginObject();
    out.field("grant_type").string("refresh");
    out.field("token").string(refresh.token());
    out.endObject();
  }

  static void check(Refresh refresh, Violations violations) {
    violations.check("token", refresh.token(), TOKEN);
  }
}
