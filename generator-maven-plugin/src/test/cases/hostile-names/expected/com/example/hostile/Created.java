package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Created} of the contract. */
@Generated("hostile.yaml#/components/schemas/Created")
public record Created(Optional<String> body) {

  public static final JsonCodec<Created> CODEC = new JsonCodec<>(CreatedCodec::read, CreatedCodec::write);

  public Created {
    Objects.requireNonNull(body, "body");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .body(body.orElse(null));
  }

  /** Builds a {@link Created}. Null clears an optional part. */
  public static final class Builder {
    private String body;

    private Builder() {}

    public Builder body(String body) {
      this.body = body;
      return this;
    }

    public Created build() {
      return new Created(Optional.ofNullable(body));
    }
  }
}
