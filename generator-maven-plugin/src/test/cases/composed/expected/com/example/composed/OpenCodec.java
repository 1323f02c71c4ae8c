package com.example.composed;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Open} crosses the wire. */
@Generated("composed.yaml#/definitions/Open")
final class OpenCodec {
  private OpenCodec() {}

  static Open read(JsonReader in) {
    return in.checked(OpenRules::checkBeyondType, OpenCodec::readUnchecked);
  }

  private static Open readUnchecked(JsonReader in) {
    Open.Builder open = Open.builder();
    Map<String, JsonValue> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> open.x(in.string());
        case "y" -> open.y(in.string());
        default -> additional.put(in.field(), in.value());
      }
    }
    return in.build(() -> open.additional(additional).build());
  }

  static void write(JsonWriter out, Open open) {
    out.beginObject();
    out.optional("x", open.x(), JsonWriter::string);
    out.optional("y", open.y(), JsonWriter::string);
    out.entries(open.additional(), JsonWriter::value);
    out.endObject();
  }

  static void check(Open open, Violations violations) {
    violations.rules(open, OpenCodec::write, OpenRules::checkBeyondType);
  }
}
