package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Value} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Value")
final class ValueCodec {
  private ValueCodec() {}

  static Value read(JsonReader in) {
    Value.Builder value = Value.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "value" -> value.value(ValueCodec.read(in));
        case "values" -> value.values(in.list(element -> element.list(ValueCodec::read)));
        default -> in.skip();
      }
    }
    return in.build(value::build);
  }

  static void write(JsonWriter out, Value value) {
    out.beginObject();
    out.optional("value", value.value(), ValueCodec::write);
    out.optionalList("values", value.values(), (to, element) -> to.list(element, ValueCodec::write));
    out.endObject();
  }

  static void check(Value value, Violations violations) {
    violations.nested("value", value.value(), ValueCodec::check);
    violations.each(
        "values",
        value.values(),
        (element, at) -> at.each(element, ValueCodec::check));
  }
}
