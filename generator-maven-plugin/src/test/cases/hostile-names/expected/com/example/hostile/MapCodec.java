package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Map} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/Map")
final class MapCodec {
  private MapCodec() {}

  static Map read(JsonReader in) {
    Map.Builder map = Map.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "map" -> map.map(in.map(StringModelCodec::read));
        default -> in.skip();
      }
    }
    return in.build(map::build);
  }

  static void write(JsonWriter out, Map map) {
    out.beginObject();
    out.optionalMap("map", map.map(), StringModelCodec::write);
    out.endObject();
  }

  static void check(Map map, Violations violations) {
    violations.entries("map", map.map(), StringModelCodec::check);
  }
}
