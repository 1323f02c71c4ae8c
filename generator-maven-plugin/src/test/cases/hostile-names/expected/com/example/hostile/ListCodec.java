package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link List} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/List")
final class ListCodec {
  private ListCodec() {}

  static List read(JsonReader in) {
    List.Builder list = List.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "List" -> list.list(in.list(MapCodec::read));
        case "getClass" -> list.getClass_(in.string());
        case "hashCode" -> list.hashCode_(in.integer());
        case "optional" -> list.optional(OptionalCodec.read(in));
        default -> in.skip();
      }
    }
    in.required("List");
    return in.build(list::build);
  }

  static void write(JsonWriter out, List list) {
    out.beginObject();
    out.field("List").list(list.list(), MapCodec::write);
    out.field("getClass").string(list.getClass_());
    out.field("hashCode").integer(list.hashCode_());
    out.optional("optional", list.optional(), OptionalCodec::write);
    out.endObject();
  }

  static void check(List list, Violations violations) {
    violations.each("List", list.list(), MapCodec::check);
    violations.nested("optional", list.optional(), OptionalCodec::check);
  }
}
