package com.example.accounts;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Owner} crosses the wire. */
@Generated("accounts.yaml#/components/schemas/Owner")
final class OwnerCodec {
  private OwnerCodec() {}

  static Owner read(JsonReader in) {
    Owner.Builder owner = Owner.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "name" -> owner.name(in.string());
        case "secret" -> owner.secret(in.string());
        default -> in.skip();
      }
    }
    return in.build(owner::build);
  }

  static void write(JsonWriter out, Owner owner) {
    out.beginObject();
    out.field("name").string(owner.name());
    if (out.carriesWriteOnly()) {
      out.optional("secret", owner.secret(), JsonWriter::string);
    }
    out.endObject();
  }

  static void check(Owner owner, Violations violations) {}
}
