package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code HttpCheck809A2140} of the contract. */
@Generated("hostile.yaml#/components/schemas/HttpCheck")
public record HttpCheck809A2140(Optional<String> x) {

  public static final JsonCodec<HttpCheck809A2140> CODEC =
   new JsonCodec<>(HttpCheck809A2140Codec::read, HttpCheck809A2140Codec::write);

  public HttpCheck809A2140 {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link HttpCheck809A2140}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public HttpCheck809A2140 build() {
      return new HttpCheck809A2140(Optional.ofNullable(x));
    }
  }
}
