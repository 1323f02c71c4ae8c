package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Item} of the contract. */
@Generated("hostile.yaml#/components/schemas/Item")
public record Item(Optional<Item> item, List<Item> items, Optional<String> addItem) {

  public static final JsonCodec<Item> CODEC = new JsonCodec<>(ItemJsonCodec::read, ItemJsonCodec::write);

  public Item {
    Objects.requireNonNull(item, "item");
    items = List.copyOf(items);
    Objects.requireNonNull(addItem, "addItem");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .item(item.orElse(null))
        .items(items)
        .addItem(addItem.orElse(null));
  }

  /** Builds a {@link Item}. Null clears an optional part. */
  public static final class Builder {
    private Item item;
    private List<Item> items = List.of();
    private String addItem;

    private Builder() {}

    public Builder item(Item item) {
      this.item = item;
      return this;
    }

    public Builder items(List<Item> items) {
      this.items = items == null ? List.of() : List.copyOf(items);
      return this;
    }

    public Builder addItem(String addItem) {
      this.addItem = addItem;
      return this;
    }

    public Item build() {
      return new Item(Optional.ofNullable(item), items, Optional.ofNullable(addItem));
    }
  }
}
