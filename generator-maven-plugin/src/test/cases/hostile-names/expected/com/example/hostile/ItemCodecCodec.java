package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link ItemCodec} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/ItemCodec")
final class ItemCodecCodec {
  private ItemCodecCodec() {}

  static ItemCodec read(JsonReader in) {
    ItemCodec.Builder itemCodec = ItemCodec.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> itemCodec.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(itemCodec::build);
  }

  static void write(JsonWriter out, ItemCodec itemCodec) {
    out.beginObject();
    out.optional("x", itemCodec.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(ItemCodec itemCodec, Violations violations) {}
}
