package com.example.paints;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link FilterPrice} crosses the wire. */
@Generated("paints.yaml#/components/schemas/Filter/properties/price")
final class FilterPriceCodec {
  private FilterPriceCodec() {}

  static FilterPrice read(JsonReader in) {
    FilterPrice.Builder filterPrice = FilterPrice.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "gte" -> filterPrice.gte(in.decimal());
        case "lt" -> filterPrice.lt(in.decimal());
        default -> in.skip();
      }
    }
    return in.build(filterPrice::build);
  }

  static void write(JsonWriter out, FilterPrice filterPrice) {
    out.beginObject();
    out.optional("gte", filterPrice.gte(), JsonWriter::decimal);
    out.optional("lt", filterPrice.lt(), JsonWriter::decimal);
    out.endObject();
  }

  static void check(FilterPrice filterPrice, Violations violations) {}
}
