package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link HttpCheck809A2140} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/HttpCheck")
final class HttpCheck809A2140Codec {
  private HttpCheck809A2140Codec() {}

  static HttpCheck809A2140 read(JsonReader in) {
    HttpCheck809A2140.Builder httpCheck809A2140 = HttpCheck809A2140.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> httpCheck809A2140.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(httpCheck809A2140::build);
  }

  static void write(JsonWriter out, HttpCheck809A2140 httpCheck809A2140) {
    out.beginObject();
    out.optional("x", httpCheck809A2140.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(HttpCheck809A2140 httpCheck809A2140, Violations violations) {}
}
