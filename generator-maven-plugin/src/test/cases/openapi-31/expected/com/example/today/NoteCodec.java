package com.example.today;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Note} crosses the wire. */
@Generated("today.yaml#/components/schemas/Note")
final class NoteCodec {
  private static final NumberConstraint SCORE = new NumberConstraint().exclusiveMaximum(10).multipleOf("0.01");

  private NoteCodec() {}

  static Note read(JsonReader in) {
    Note.Builder note = Note.builder();
    in.beginObject();
    while (in.nextField()) {
      switch (in.field()) {
        case "type" -> note.type(in.constant(NoteType::of, NoteType.UNRECOGNIZED));
        case "text" -> note.text(in.string());
        case "mood" -> note.mood(in.nullable(JsonReader::string));
        case "author" -> note.author(AuthorCodec.read(in));
        case "editor" -> note.editor(in.nullable(AuthorCodec::read));
        case "score" -> note.score(in.decimal(SCORE));
        case "any" -> note.any(in.value());
        default -> in.skip();
      }
    }
    in.required("mood");
    return in.build(note::build);
  }

  static void write(JsonWriter out, Note note) {
    out.beginObject();
    out.optional("type", note.type(), (to, element) -> to.string(element.wireValue()));
    out.field("text").string(note.text());
    out.nullable("mood", note.mood(), JsonWriter::string);
    out.optional("author", note.author(), AuthorCodec::write);
    out.optional("editor", note.editor(), AuthorCodec::write);
    out.optional("score", note.score(), JsonWriter::decimal);
    out.optional("any", note.any(), JsonWriter::value);
    out.endObject();
  }

  static void check(Note note, Violations violations) {
    violations.constant("type", note.type(), NoteType.UNRECOGNIZED);
    violations.nested("author", note.author(), AuthorCodec::check);
    violations.nested("editor", note.editor(), AuthorCodec::check);
    violations.check("score", note.score(), SCORE);
  }
}
