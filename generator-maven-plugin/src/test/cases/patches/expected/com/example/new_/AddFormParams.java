package com.example.new_;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The parameters of {@link NewApi#addForm}. */
@Generated("new.yaml#/paths/~1forms/post")
public record AddFormParams(Optional<String> title, Optional<String> note) {

  public AddFormParams {
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

  /** Builds a {@link AddFormParams}. Null clears an optional part. */
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

    public AddFormParams build() {
      return new AddFormParams(Optional.ofNullable(title), Optional.ofNullable(note));
    }
  }
}
