package com.example.hostile;

import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link JsonReader} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/JsonReader")
final class JsonReaderCodec {
  private JsonReaderCodec() {}

  static JsonReader read(io.klue.runtime.spi.JsonReader in) {
    JsonReader.Builder jsonReader = JsonReader.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> jsonReader.x(ViolationsCodec.read(in));
        default -> in.skip();
      }
    }
    return in.build(jsonReader::build);
  }

  static void write(JsonWriter out, JsonReader jsonReader) {
    out.beginObject();
    out.optional("x", jsonReader.x(), ViolationsCodec::write);
    out.endObject();
  }

  static void check(JsonReader jsonReader, Violations violations) {
    violations.nested("x", jsonReader.x(), ViolationsCodec::check);
  }
}
