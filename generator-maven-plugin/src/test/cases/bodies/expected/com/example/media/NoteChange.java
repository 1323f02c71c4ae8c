package com.example.media;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code NoteChange} of the contract. */
@Generated("media.yaml#/components/schemas/NoteChange")
public record NoteChange(Patch<String> title) {

  public static final JsonCodec<NoteChange> CODEC =
   new JsonCodec<>(NoteChangeCodec::read, NoteChangeCodec::write);

  public NoteChange {
    Objects.requireNonNull(title, "title");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder();
    title.ifGiven(copy::title);
    return copy;
  }

  /** Builds a {@link NoteChange}. Null clears an optional part. */
  public static final class Builder {
    private Patch<String> title = Patch.absent();

    private Builder() {}

    public Builder title(String title) {
      this.title = Patch.ofNullable(title);
      return this;
    }

    public NoteChange build() {
      return new NoteChange(title);
    }
  }
}
