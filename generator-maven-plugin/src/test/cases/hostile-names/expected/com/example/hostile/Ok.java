package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Ok} of the contract. */
@Generated("hostile.yaml#/components/schemas/Ok")
public record Ok(Optional<String> body) {

  public static final JsonCodec<Ok> CODEC = new JsonCodec<>(OkCodec::read, OkCodec::write);

  public Ok {
    Objects.requireNonNull(body, "body");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .body(body.orElse(null));
  }

  /** Builds a {@link Ok}. Null clears an optional part. */
  public static final class Builder {
    private String body;

    private Builder() {}

    public Builder body(String body) {
      this.body = body;
      return this;
    }

    public Ok build() {
      return new Ok(Optional.ofNullable(body));
    }
  }
}
