package com.example.old;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Part} of the contract. */
@Generated("old.yaml#/definitions/Part")
public record Part(Patch<Integer> size) {

  public static final JsonCodec<Part> CODEC = new JsonCodec<>(PartCodec::read, PartCodec::write);

  public Part {
    Objects.requireNonNull(size, "size");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder();
    size.ifGiven(copy::size);
    return copy;
  }

  /** Builds a {@link Part}. Null clears an optional part. */
  public static final class Builder {
    private Patch<Integer> size = Patch.absent();

    private Builder() {}

    public Builder size(Integer size) {
      this.size = Patch.ofNullable(size);
      return this;
    }

    public Part build() {
      return new Part(size);
    }
  }
}
