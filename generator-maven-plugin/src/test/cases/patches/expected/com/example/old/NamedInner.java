package com.example.old;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code NamedInner} of the contract. */
@Generated("old.yaml#/definitions/Named/properties/inner")
public record NamedInner(Patch<Boolean> deep) {

  public static final JsonCodec<NamedInner> CODEC =
   new JsonCodec<>(NamedInnerCodec::read, NamedInnerCodec::write);

  public NamedInner {
    Objects.requireNonNull(deep, "deep");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder();
    deep.ifGiven(copy::deep);
    return copy;
  }

  /** Builds a {@link NamedInner}. Null clears an optional part. */
  public static final class Builder {
    private Patch<Boolean> deep = Patch.absent();

    private Builder() {}

    public Builder deep(Boolean deep) {
      this.deep = Patch.ofNullable(deep);
      return this;
    }

    public NamedInner build() {
      return new NamedInner(deep);
    }
  }
}
