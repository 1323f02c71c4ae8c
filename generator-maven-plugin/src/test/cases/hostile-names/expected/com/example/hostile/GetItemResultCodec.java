package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link GetItemResult} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/GetItemResult")
final class GetItemResultCodec {
  private GetItemResultCodec() {}

  static GetItemResult read(JsonReader in) {
    GetItemResult.Builder getItemResult = GetItemResult.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "body" -> getItemResult.body(in.string());
        default -> in.skip();
      }
    }
    return in.build(getItemResult::build);
  }

  static void write(JsonWriter out, GetItemResult getItemResult) {
    out.beginObject();
    out.optional("body", getItemResult.body(), JsonWriter::string);
    out.endObject();
  }

  static void check(GetItemResult getItemResult, Violations violations) {}
}
