package com.example.old;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Answer} of the contract. */
@Generated("old.yaml#/definitions/Answer")
public record Answer(Optional<String> note) {

  public static final JsonCodec<Answer> CODEC = new JsonCodec<>(AnswerCodec::read, AnswerCodec::write);

  public Answer {
    Objects.requireNonNull(note, "note");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .note(note.orElse(null));
  }

  /** Builds a {@link Answer}. Null clears an optional part. */
  public static final class Builder {
    private String note;

    private Builder() {}

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    public Answer build() {
      return new Answer(Optional.ofNullable(note));
    }
  }
}
