package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link HostileApi} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/HostileApi")
final class HostileApiCodec {
  private HostileApiCodec() {}

  static HostileApi read(JsonReader in) {
    HostileApi.Builder hostileApi = HostileApi.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> hostileApi.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(hostileApi::build);
  }

  static void write(JsonWriter out, HostileApi hostileApi) {
    out.beginObject();
    out.optional("x", hostileApi.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(HostileApi hostileApi, Violations violations) {}
}
