package com.example.shapes;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link StyleNested} crosses the wire. */
@Generated("shapes.yaml#/components/schemas/Style/properties/nested")
final class StyleNestedCodec {
  private StyleNestedCodec() {}

  static StyleNested read(JsonReader in) {
    StyleNested.Builder styleNested = StyleNested.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "deep" -> styleNested.deep(StyleNestedDeepCodec.read(in));
        default -> in.skip();
      }
    }
    return in.build(styleNested::build);
  }

  static void write(JsonWriter out, StyleNested styleNested) {
    out.beginObject();
    StyleNestedDeepCodec.write(out.field("deep"), styleNested.deep());
    out.endObject();
  }

  static void check(StyleNested styleNested, Violations violations) {
    violations.nested("deep", styleNested.deep(), StyleNestedDeepCodec::check);
  }
}
