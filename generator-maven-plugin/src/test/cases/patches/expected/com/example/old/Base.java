package com.example.old;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Base} of the contract. */
@Generated("old.yaml#/definitions/Base")
public record Base(Patch<String> note) {

  public static final JsonCodec<Base> CODEC = new JsonCodec<>(BaseCodec::read, BaseCodec::write);

  public Base {
    Objects.requireNonNull(note, "note");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder();
    note.ifGiven(copy::note);
    return copy;
  }

  /** Builds a {@link Base}. Null clears an optional part. */
  public static final class Builder {
    private Patch<String> note = Patch.absent();

    private Builder() {}

    public Builder note(String note) {
      this.note = Patch.ofNullable(note);
      return this;
    }

    public Base build() {
      return new Base(note);
    }
  }
}
