package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link StyleNestedDeep} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Style/properties/nested/properties/deep")
final class StyleNestedDeepCodec {
  private StyleNestedDeepCodec() {}

  static StyleNestedDeep read(JsonReader in) {
    StyleNestedDeep.Builder styleNestedDeep = StyleNestedDeep.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "deeper" -> styleNestedDeep.deeper(in.string());
        default -> in.skip();
      }
    }
    return in.build(styleNestedDeep::build);
  }

  static void write(JsonWriter out, StyleNestedDeep styleNestedDeep) {
    out.beginObject();
    out.optional("deeper", styleNestedDeep.deeper(), JsonWriter::string);
    out.endObject();
  }

  static void check(StyleNestedDeep styleNestedDeep, Violations violations) {}
}
