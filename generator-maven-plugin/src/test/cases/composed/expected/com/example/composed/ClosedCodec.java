package com.example.composed;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** How {@link Closed} crosses the wire. */
@Generated("composed.yaml#/definitions/Closed")
final class ClosedCodec {
  private ClosedCodec() {}

  static Closed read(JsonReader in) {
    return in.checked(ClosedRules::checkBeyondType, ClosedCodec::readUnchecked);
  }

  private static Closed readUnchecked(JsonReader in) {
    Closed.Builder closed = Closed.builder();
    Map<String, JsonValue> additional = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> closed.x(in.string());
        case "y" -> closed.y(in.integer());
        default -> additional.put(in.field(), in.value());
      }
    }
    return in.build(() -> closed.additional(additional).build());
  }

  static void write(JsonWriter out, Closed closed) {
    out.beginObject();
    out.optional("x", closed.x(), JsonWriter::string);
    out.optional("y", closed.y(), JsonWriter::integer);
    out.entries(closed.additional(), JsonWriter::value);
    out.endObject();
  }

  static void check(Closed closed, Violations violations) {
    violations.rules(closed, ClosedCodec::write, ClosedRules::checkBeyondType);
  }
}
