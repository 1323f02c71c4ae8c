package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Model200Response} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/200_response")
final class Model200ResponseCodec {
  private Model200ResponseCodec() {}

  static Model200Response read(JsonReader in) {
    Model200Response.Builder model200Response = Model200Response.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> model200Response.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(model200Response::build);
  }

  static void write(JsonWriter out, Model200Response model200Response) {
    out.beginObject();
    out.optional("x", model200Response.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(Model200Response model200Response, Violations violations) {}
}
