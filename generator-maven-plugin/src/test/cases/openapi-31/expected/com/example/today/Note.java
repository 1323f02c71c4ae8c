package com.example.today;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Note} of the contract.
 *
 * @param author Who wrote it
 * @param score less than 10; a multiple of 0.01
 */
@Generated("today.yaml#/components/schemas/Note")
public record Note(
    Optional<NoteType> type,
    String text,
    Optional<String> mood,
    Optional<Author> author,
    Optional<Author> editor,
    Optional<BigDecimal> score,
    Optional<JsonValue> any) {

  public static final JsonCodec<Note> CODEC = new JsonCodec<>(NoteCodec::read, NoteCodec::write);

  public Note {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mood, "mood");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(editor, "editor");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(any, "any");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .type(type.orElse(null))
        .text(text)
        .mood(mood.orElse(null))
        .author(author.orElse(null))
        .editor(editor.orElse(null))
        .score(score.orElse(null))
        .any(any.orElse(null));
  }

  /** Builds a {@link Note}. Null clears an optional part. */
  public static final class Builder {
    private NoteType type;
    private String text;
    private String mood;
    private Author author;
    private Author editor;
    private BigDecimal score;
    private JsonValue any;

    private Builder() {}

    public Builder type(NoteType type) {
      this.type = type;
      return this;
    }

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    public Builder mood(String mood) {
      this.mood = mood;
      return this;
    }

    public Builder author(Author author) {
      this.author = author;
      return this;
    }

    public Builder editor(Author editor) {
      this.editor = editor;
      return this;
    }

    public Builder score(BigDecimal score) {
      this.score = score;
      return this;
    }

    public Builder any(JsonValue any) {
      this.any = any;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Note build() {
      if (text == null) {
        throw MissingFieldsException.in("Note", "text", text);
      }
      return new Note(
          Optional.ofNullable(type),
          text,
          Optional.ofNullable(mood),
          Optional.ofNullable(author),
          Optional.ofNullable(editor),
          Optional.ofNullable(score),
          Optional.ofNullable(any));
    }
  }
}
