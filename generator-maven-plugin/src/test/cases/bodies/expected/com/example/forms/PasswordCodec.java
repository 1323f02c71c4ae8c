package com.example.forms;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Password} crosses the wire. */
@Generated("forms.yaml#/components/schemas/Password")
final class PasswordCodec {
  private PasswordCodec() {}

  static Password read(JsonReader in) {
    Password.Builder password = Password.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "grant_type" -> in.constant(kind -> kind.equals("password") ? kind : null, "password");
        case "user" -> password.user(in.string());
        default -> in.skip();
      }
    }
    in.required("grant_type");
    return in.build(password::build);
  }

  static void write(JsonWriter out, Password password) {
    out.beginObject();
    out.field("grant_type").string("password");
    out.field("user").string(password.user());
    out.endObject();
  }

  static void check(Password password, Violations violations) {}
}
