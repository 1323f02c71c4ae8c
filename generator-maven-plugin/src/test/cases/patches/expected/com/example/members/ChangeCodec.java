package com.example.members;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Change} crosses the wire. */
@Generated("members.yaml#/components/schemas/Change")
final class ChangeCodec {
  private static final StringConstraint NAME = new StringConstraint().minLength(1);
  private static final StringConstraint NICKNAME = new StringConstraint().minLength(2).maxLength(20);
  private static final ArrayConstraint PHONES = new ArrayConstraint().maxItems(2);
  private static final StringConstraint PHONES_ITEM = new StringConstraint().pattern("^[0-9]+$");

  private ChangeCodec() {}

  static Change read(JsonReader in) {
    Change.Builder change = Change.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "reason" -> change.reason(in.nullable(JsonReader::string));
        case "name" -> change.name(in.string(NAME));
        case "nickname" -> change.nickname(in.nullable(element -> element.string(NICKNAME)));
        case "points" -> change.points(in.nullable(JsonReader::int32));
        case "level" -> change.level(in.nullable(element -> element.constant(Level::of, Level.UNRECOGNIZED)));
        case "phones" -> change.phones(in.nullable(element -> element.list(PHONES, element2 -> element2.string(PHONES_ITEM))));
        case "labels" -> change.labels(in.nullable(element -> element.map(JsonReader::string)));
        case "address" -> change.address(in.nullable(AddressCodec::read));
        case "anything" -> change.anything(in.value());
        default -> in.skip();
      }
    }
    in.required("reason");
    return in.build(change::build);
  }

  static void write(JsonWriter out, Change change) {
    out.beginObject();
    out.nullable("reason", change.reason(), JsonWriter::string);
    out.optional("name", change.name(), JsonWriter::string);
    out.patch("nickname", change.nickname(), JsonWriter::string);
    out.patch("points", change.points(), JsonWriter::int32);
    out.patch("level", change.level(), (to, element) -> to.string(element.wireValue()));
    out.patch("phones", change.phones(), (to, element) -> to.list(element, JsonWriter::string));
    out.patch("labels", change.labels(), (to, element) -> to.map(element, JsonWriter::string));
    out.patch("address", change.address(), AddressCodec::write);
    out.optional("anything", change.anything(), JsonWriter::value);
    out.endObject();
  }

  static void check(Change change, Violations violations) {
    violations.check("name", change.name(), NAME);
    violations.patch(
        "nickname",
        change.nickname(),
        (element, at) -> at.check(element, NICKNAME));
    violations.patch(
        "level",
        change.level(),
        (element, at) -> at.constant(element, Level.UNRECOGNIZED));
    violations.patch(
        "phones",
        change.phones(),
        (element, at) -> { at.each(element, (element2, at2) -> at2.check(element2, PHONES_ITEM)); at.check(element, PHONES); });
    violations.patch("address", change.address(), AddressCodec::check);
  }
}
