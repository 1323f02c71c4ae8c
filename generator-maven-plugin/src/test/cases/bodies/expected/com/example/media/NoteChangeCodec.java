package com.example.media;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link NoteChange} crosses the wire. */
@Generated("media.yaml#/components/schemas/NoteChange")
final class NoteChangeCodec {
  private NoteChangeCodec() {}

  static NoteChange read(JsonReader in) {
    NoteChange.Builder noteChange = NoteChange.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "title" -> noteChange.title(in.nullable(JsonReader::string));
        default -> in.skip();
      }
    }
    return in.build(noteChange::build);
  }

  static void write(JsonWriter out, NoteChange noteChange) {
    out.beginObject();
    out.patch("title", noteChange.title(), JsonWriter::string);
    out.endObject();
  }

  static void check(NoteChange noteChange, Violations violations) {}
}
