package com.example.forms;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Address} crosses the wire. */
@Generated("forms.yaml#/components/schemas/Address")
final class AddressCodec {
  private static final StringConstraint CITY = new StringConstraint().minLength(2);

  private AddressCodec() {}

  static Address read(JsonReader in) {
    Address.Builder address = Address.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "city" -> address.city(in.string(CITY));
        case "zip" -> address.zip(in.string());
        default -> in.skip();
      }
    }
    return in.build(address::build);
  }

  static void write(JsonWriter out, Address address) {
    out.beginObject();
    out.field("city").string(address.city());
    out.optional("zip", address.zip(), JsonWriter::string);
    out.endObject();
  }

  static void check(Address address, Violations violations) {
    violations.check("city", address.city(), CITY);
  }
}
