package com.example.hostile;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link HostileClient} crosses the wire. */
@Generated("hostile.yaml#/components/schemas/HostileClient")
final class HostileClientCodec {
  private HostileClientCodec() {}

  static HostileClient read(JsonReader in) {
    HostileClient.Builder hostileClient = HostileClient.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "x" -> hostileClient.x(in.string());
        default -> in.skip();
      }
    }
    return in.build(hostileClient::build);
  }

  static void write(JsonWriter out, HostileClient hostileClient) {
    out.beginObject();
    out.optional("x", hostileClient.x(), JsonWriter::string);
    out.endObject();
  }

  static void check(HostileClient hostileClient, Violations violations) {}
}
