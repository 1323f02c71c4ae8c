package com.example.composed;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Clash} of the contract. */
@Generated("composed.yaml#/definitions/Clash")
public record Clash(Optional<JsonValue> x) {

  public static final JsonCodec<Clash> CODEC = new JsonCodec<>(ClashCodec::read, ClashCodec::write);

  public Clash {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link Clash}. Null clears an optional part. */
  public static final class Builder {
    private JsonValue x;

    private Builder() {}

    public Builder x(JsonValue x) {
      this.x = x;
      return this;
    }

    public Clash build() {
      return new Clash(Optional.ofNullable(x));
    }
  }
}
