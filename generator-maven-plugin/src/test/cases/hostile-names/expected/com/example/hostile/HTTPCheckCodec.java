package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link HTTPCheck} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/HTTPCheck")
final class HTTPCheckCodec {
  private HTTPCheckCodec() {}

  static HTTPCheck read(JsonReader in) {
    HTTPCheck.Builder httpCheck = HTTPCheck.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> httpCheck.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(httpCheck::build);
  }

  static void write(JsonWriter out, HTTPCheck httpCheck) {
    out.beginObject();
    out.optional("x", httpCheck.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(HTTPCheck httpCheck, Violations violations) {}
}
