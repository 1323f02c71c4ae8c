package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Special} crosses the wire. */
@Generated("widgets.yaml#/components/schemas/Special")
final class SpecialCodec {
  private SpecialCodec() {}

  static Special read(JsonReader in) {
    return in.checked(SpecialRules::check, SpecialCodec::readUnchecked);
  }

  private static Special readUnchecked(JsonReader in) {
    Special.Builder special = Special.builder();
    Map<String, JsonValue> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> special.id(in.uuid());
        case "more" -> special.more(in.bool());
        default -> additional.put(in.field(), in.value());
      }
    }
    return in.build(() -> special.additional(additional).build());
  }

  static void write(JsonWriter out, Special special) {
    out.beginObject();
    out.field("id").uuid(special.id());
    out.field("more").bool(special.more());
    out.entries(special.additional(), JsonWriter::value);
    out.endObject();
  }

  static void check(Special special, Violations violations) {
    violations.rules(special, SpecialCodec::write, SpecialRules::check);
  }
}
