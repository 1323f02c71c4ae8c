package com.example.members;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Address} crosses the wire. */
@Generated("members.yaml#/components/schemas/Address")
final class AddressCodec {
  private static final StringConstraint LINE = new StringConstraint().maxLength(30);

  private AddressCodec() {}

  static Address read(JsonReader in) {
    Address.Builder address = Address.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "city" -> address.city(in.string());
        case "line" -> address.line(in.nullable(element -> element.string(LINE)));
        default -> in.skip();
      }
    }
    return in.build(address::build);
  }

  static void write(JsonWriter out, Address address) {
    out.beginObject();
    out.field("city").string(address.city());
    out.patch("line", address.line(), JsonWriter::string);
    out.endObject();
  }

  static void check(Address address, Violations violations) {
    violations.patch("line", address.line(), (element, at) -> at.check(element, LINE));
  }
}
