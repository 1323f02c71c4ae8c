package com.example.new_;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Small} of the contract.
 *
 * @param id only in answers
 */
@Generated("new.yaml#/components/schemas/Small")
public record Small(Patch<Part> part, Patch<Mood> mood, Optional<BigInteger> id) implements Thing {

  public static final JsonCodec<Small> CODEC = new JsonCodec<>(SmallCodec::read, SmallCodec::write);

  public Small {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(mood, "mood");
    Objects.requireNonNull(id, "id");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .id(id.orElse(null));
    part.ifGiven(copy::part);
    mood.ifGiven(copy::mood);
    return copy;
  }

  /** Builds a {@link Small}. Null clears an optional part. */
  public static final class Builder {
    private Patch<Part> part = Patch.absent();
    private Patch<Mood> mood = Patch.absent();
    private BigInteger id;

    private Builder() {}

    public Builder part(Part part) {
      this.part = Patch.ofNullable(part);
      return this;
    }

    public Builder mood(Mood mood) {
      this.mood = Patch.ofNullable(mood);
      return this;
    }

    public Builder id(BigInteger id) {
      this.id = id;
      return this;
    }

    public Small build() {
      return new Small(part, mood, Optional.ofNullable(id));
    }
  }
}
