package com.example.hello;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Hello} crosses the wire. */
@Generated("hello.yaml#/definitions/Hello")
final class HelloCodec {
  private HelloCodec() {}

  static Hello read(JsonReader in) {
    Hello.Builder hello = Hello.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "message" -> hello.message(in.string());
        default -> in.skip();
      }
    }
    return in.build(hello::build);
  }

  static void write(JsonWriter out, Hello hello) {
    out.beginObject();
    out.field("message").string(hello.message());
    out.endObject();
  }

  static void check(Hello hello, Violations violations) {}
}
