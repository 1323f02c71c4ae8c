package com.example.media;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Note} of the contract.
 *
 * @param text at least 1 character
 */
@Generated("media.yaml#/components/schemas/Note")
public record Note(String text, Optional<String> title) {

  public static final JsonCodec<Note> CODEC = new JsonCodec<>(NoteCodec::read, NoteCodec::write);

  public Note {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(title, "title");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .text(text)
        .title(title.orElse(null));
  }

  /** Builds a {@link Note}. Null clears an optional part. */
  public static final class Builder {
    private String text;
    private String title;

    private Builder() {}

    public Builder text(String text) {
      this.text = text;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Note build() {
      if (text == null) {
        throw MissingFieldsException.in("Note", "text", text);
      }
      return new Note(text, Optional.ofNullable(title));
    }
  }
}
