package com.example.media;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Note} crosses the wire. */
@Generated("media.yaml#/components/schemas/Note")
final class NoteCodec {
  private static final StringConstraint TEXT = new StringConstraint().minLength(1);

  private NoteCodec() {}

  static Note read(JsonReader in) {
    Note.Builder note = Note.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "text" -> note.text(in.string(TEXT));
        case "title" -> note.title(in.string());
        default -> in.skip();
      }
    }
    return in.build(note::build);
  }

  static void write(JsonWriter out, Note note) {
    out.beginObject();
    out.field("text").string(note.text());
    out.optional("title", note.title(), JsonWriter::string);
    out.endObject();
  }

  static void check(Note note, Violations violations) {
    violations.check("text", note.text(), TEXT);
  }
}
