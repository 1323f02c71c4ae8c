package com.example.new_;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Big} of the contract. */
@Generated("new.yaml#/components/schemas/Big")
public record Big(Patch<String> note) implements Thing {

  public static final JsonCodec<Big> CODEC = new JsonCodec<>(BigCodec::read, BigCodec::write);

  public Big {
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

  /** Builds a {@link Big}. Null clears an optional part. */
  public static final class Builder {
    private Patch<String> note = Patch.absent();

    private Builder() {}

    public Builder note(String note) {
      this.note = Patch.ofNullable(note);
      return this;
    }

    public Big build() {
      return new Big(note);
    }
  }
}
