package com.example.new_;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Form} of the contract. */
@Generated("new.yaml#/components/schemas/Form")
public record Form(Optional<String> title, Optional<String> note) {

  public static final JsonCodec<Form> CODEC = new JsonCodec<>(FormCodec::read, FormCodec::write);

  public Form {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(note, "note");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .title(title.orElse(null))
        .note(note.orElse(null));
  }

  /** Builds a {@link Form}. Null clears an optional part. */
  public static final class Builder {
    private String title;
    private String note;

    private Builder() {}

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    public Form build() {
      return new Form(Optional.ofNullable(title), Optional.ofNullable(note));
    }
  }
}
