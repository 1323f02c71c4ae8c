package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Model200Response} of the contract. */
@Generated("hostile.yaml#/components/schemas/200_response")
public record Model200Response(Optional<String> x) {

  public static final JsonCodec<Model200Response> CODEC =
   new JsonCodec<>(Model200ResponseCodec::read, Model200ResponseCodec::write);

  public Model200Response {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link Model200Response}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public Model200Response build() {
      return new Model200Response(Optional.ofNullable(x));
    }
  }
}
