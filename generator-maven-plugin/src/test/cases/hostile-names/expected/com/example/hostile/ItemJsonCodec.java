package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Item} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Item")
final class ItemJsonCodec {
  private ItemJsonCodec() {}

  static Item read(JsonReader in) {
    Item.Builder item = Item.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "item" -> item.item(ItemJsonCodec.read(in));
        case "items" -> item.items(in.list(ItemJsonCodec::read));
        case "addItem" -> item.addItem(in.string());
        default -> in.skip();
      }
    }
    return in.build(item::build);
  }

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.optional("item", item.item(), ItemJsonCodec::write);
    out.optionalList("items", item.items(), ItemJsonCodec::write);
    out.optional("addItem", item.addItem(), JsonWriter::string);
    out.endObject();
  }

  static void check(Item item, Violations violations) {
    violations.nested("item", item.item(), ItemJsonCodec::check);
    violations.each("items", item.items(), ItemJsonCodec::check);
  }
}
