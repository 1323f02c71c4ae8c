package com.example.today;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Author} crosses the wire. */
@Generated("today.yaml#/components/schemas/Author")
final class AuthorCodec {
  private AuthorCodec() {}

  static Author read(JsonReader in) {
    Author.Builder author = Author.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "name" -> author.name(in.string());
        default -> in.skip();
      }
    }
    return in.build(author::build);
  }

  static void write(JsonWriter out, Author author) {
    out.beginObject();
    out.optional("name", author.name(), JsonWriter::string);
    out.endObject();
  }

  static void check(Author author, Violations violations) {}
}
