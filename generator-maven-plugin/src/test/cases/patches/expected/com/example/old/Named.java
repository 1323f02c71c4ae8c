package com.example.old;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Named} of the contract. */
@Generated("old.yaml#/definitions/Named")
public record Named(Optional<NamedInner> inner) {

  public static final JsonCodec<Named> CODEC = new JsonCodec<>(NamedCodec::read, NamedCodec::write);

  public Named {
    Objects.requireNonNull(inner, "inner");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .inner(inner.orElse(null));
  }

  /** Builds a {@link Named}. Null clears an optional part. */
  public static final class Builder {
    private NamedInner inner;

    private Builder() {}

    public Builder inner(NamedInner inner) {
      this.inner = inner;
      return this;
    }

    public Named build() {
      return new Named(Optional.ofNullable(inner));
    }
  }
}
