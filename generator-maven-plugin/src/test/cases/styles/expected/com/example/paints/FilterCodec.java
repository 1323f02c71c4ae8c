package com.example.paints;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Filter} crosses the wire. */
@Generated("paints.yaml#/components/schemas/Filter")
final class FilterCodec {
  private FilterCodec() {}

  static Filter read(JsonReader in) {
    Filter.Builder filter = Filter.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "price" -> filter.price(FilterPriceCodec.read(in));
        case "color" -> filter.color(ColorCodec.read(in));
        case "within" -> filter.within(FilterCodec.read(in));
        default -> in.refuse();
      }
    }
    return in.build(filter::build);
  }

  static void write(JsonWriter out, Filter filter) {
    out.beginObject();
    out.optional("price", filter.price(), FilterPriceCodec::write);
    out.optional("color", filter.color(), ColorCodec::write);
    out.optional("within", filter.within(), FilterCodec::write);
    out.endObject();
  }

  static void check(Filter filter, Violations violations) {
    violations.nested("price", filter.price(), FilterPriceCodec::check);
    violations.nested("color", filter.color(), ColorCodec::check);
    violations.nested("within", filter.within(), FilterCodec::check);
  }
}
