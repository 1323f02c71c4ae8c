package com.example.depot;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Price} crosses the wire. */
@Generated("depot.yaml#/components/schemas/Price")
final class PriceCodec {
  private static final NumberConstraint CENTS = new NumberConstraint().minimum(0);

  private PriceCodec() {}

  static Price read(JsonReader in) {
    Price.Builder price = Price.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "part" -> price.part(in.string());
        case "cents" -> price.cents(in.int32(CENTS));
        default -> in.skip();
      }
    }
    return in.build(price::build);
  }

  static void write(JsonWriter out, Price price) {
    out.beginObject();
    out.field("part").string(price.part());
    out.field("cents").int32(price.cents());
    out.endObject();
  }

  static void check(Price price, Violations violations) {
    violations.check("cents", price.cents(), CENTS);
  }
}
