package com.example.members;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Member} crosses the wire. */
@Generated("members.yaml#/components/schemas/Member")
final class MemberCodec {
  private MemberCodec() {}

  static Member read(JsonReader in) {
    Member.Builder member = Member.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "name" -> member.name(in.string());
        case "nickname" -> member.nickname(in.nullable(JsonReader::string));
        case "level" -> member.level(in.nullable(element -> element.constant(Level::of, Level.UNRECOGNIZED)));
        case "phones" -> member.phones(in.list(JsonReader::string));
        case "address" -> member.address(AddressCodec.read(in));
        default -> in.skip();
      }
    }
    return in.build(member::build);
  }

  static void write(JsonWriter out, Member member) {
    out.beginObject();
    out.field("name").string(member.name());
    out.optional("nickname", member.nickname(), JsonWriter::string);
    out.optional("level", member.level(), (to, element) -> to.string(element.wireValue()));
    out.optionalList("phones", member.phones(), JsonWriter::string);
    out.optional("address", member.address(), AddressCodec::write);
    out.endObject();
  }

  static void check(Member member, Violations violations) {
    violations.constant("level", member.level(), Level.UNRECOGNIZED);
    violations.nested("address", member.address(), AddressCodec::check);
  }
}
