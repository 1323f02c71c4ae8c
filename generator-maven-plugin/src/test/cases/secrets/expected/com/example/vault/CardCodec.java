package com.example.vault;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Card} crosses the wire. */
@Generated("vault.yaml#/components/schemas/Card")
final class CardCodec {
  private static final StringConstraint NUMBER = new StringConstraint().pattern("^[0-9]+$");
  private static final NumberConstraint LIMIT = new NumberConstraint().maximum(9);

  private CardCodec() {}

  static Card read(JsonReader in) {
    Card.Builder card = Card.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "number" -> card.number(in.string(NUMBER));
        case "limit" -> card.limit(in.decimal(LIMIT));
        default -> in.skip();
      }
    }
    return in.build(card::build);
  }

  static void write(JsonWriter out, Card card) {
    out.beginObject();
    out.field("number").string(card.number());
    out.optional("limit", card.limit(), JsonWriter::decimal);
    out.endObject();
  }

  static void check(Card card, Violations violations) {
    violations.check("number", card.number(), NUMBER);
    violations.check("limit", card.limit(), LIMIT);
  }
}
