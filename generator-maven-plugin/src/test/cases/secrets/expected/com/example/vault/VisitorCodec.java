package com.example.vault;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Visitor} crosses the wire. */
@Generated("vault.yaml#/components/schemas/Visitor")
final class VisitorCodec {
  private static final StringConstraint NAME = new StringConstraint().maxLength(4);
  private static final StringConstraint PASSWORD = new StringConstraint().minLength(8);
  private static final NumberConstraint PIN = new NumberConstraint().maximum(9999);
  private static final ArrayConstraint ANSWERS = new ArrayConstraint().maxItems(2);
  private static final StringConstraint ANSWERS_ITEM = new StringConstraint().maxLength(4);
  private static final NumberConstraint ADDITIONAL_ = new NumberConstraint().maximum(9);

  private VisitorCodec() {}

  static Visitor read(JsonReader in) {
    Visitor.Builder visitor = Visitor.builder();
    Map<String, Integer> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "name" -> visitor.name(in.string(NAME));
        case "password" -> visitor.password(in.sensitive().string(PASSWORD));
        case "pin" -> visitor.pin(in.sensitive().int32(PIN));
        case "answers" -> visitor.answers(in.sensitive().list(ANSWERS, element -> element.string(ANSWERS_ITEM)));
        case "card" -> visitor.card(CardCodec.read(in.sensitive()));
        case "born" -> visitor.born(in.sensitive().nullable(JsonReader::date));
        case "friend" -> visitor.friend(CardCodec.read(in));
        default -> additional.put(in.field(), in.sensitive().int32(ADDITIONAL_));
      }
    }
    return in.build(() -> visitor.additional(additional).build());
  }

  static void write(JsonWriter out, Visitor visitor) {
    out.beginObject();
    out.field("name").string(visitor.name());
    out.field("password").string(visitor.password());
    out.optional("pin", visitor.pin(), JsonWriter::int32);
    out.optionalList("answers", visitor.answers(), JsonWriter::string);
    out.optional("card", visitor.card(), CardCodec::write);
    out.patch("born", visitor.born(), JsonWriter::date);
    out.optional("friend", visitor.friend(), CardCodec::write);
    out.entries(visitor.additional(), JsonWriter::int32);
    out.endObject();
  }

  static void check(Visitor visitor, Violations violations) {
    violations.check("name", visitor.name(), NAME);
    violations.sensitively(() -> {
      violations.check("password", visitor.password(), PASSWORD);
    });
    violations.sensitively(() -> {
      violations.check("pin", visitor.pin(), PIN);
    });
    violations.sensitively(() -> {
      violations.each(
          "answers",
          visitor.answers(),
          (element, at) -> at.check(element, ANSWERS_ITEM));
      violations.checkUnlessEmpty("answers", visitor.answers(), ANSWERS);
    });
    violations.sensitively(() -> {
      violations.nested("card", visitor.card(), CardCodec::check);
    });
    violations.nested("friend", visitor.friend(), CardCodec::check);
    violations.sensitively(() -> {
      violations.entries(visitor.additional(), (element, at) -> at.check(element, ADDITIONAL_));
    });
  }
}
