package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Base} crosses the wire. */
@Generated("widgets.yaml#/components/schemas/Base")
final class BaseCodec {
  private BaseCodec() {}

  static Base read(JsonReader in) {
    return in.checked(BaseRules::checkBeyondType, BaseCodec::readUnchecked);
  }

  private static Base readUnchecked(JsonReader in) {
    Base.Builder base = Base.builder();
    Map<String, JsonValue> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "id" -> base.id(in.uuid());
        default -> additional.put(in.field(), in.value());
      }
    }
    return in.build(() -> base.additional(additional).build());
  }

  static void write(JsonWriter out, Base base) {
    out.beginObject();
    out.field("id").uuid(base.id());
    out.entries(base.additional(), JsonWriter::value);
    out.endObject();
  }

  static void check(Base base, Violations violations) {
    violations.rules(base, BaseCodec::write, BaseRules::checkBeyondType);
  }
}
