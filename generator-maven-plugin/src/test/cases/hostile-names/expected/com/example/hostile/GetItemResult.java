package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code GetItemResult} of the contract. */
@Generated("hostile.yaml#/components/schemas/GetItemResult")
public record GetItemResult(Optional<String> body) {

  public static final JsonCodec<GetItemResult> CODEC =
   new JsonCodec<>(GetItemResultCodec::read, GetItemResultCodec::write);

  public GetItemResult {
    Objects.requireNonNull(body, "body");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .body(body.orElse(null));
  }

  /** Builds a {@link GetItemResult}. Null clears an optional part. */
  public static final class Builder {
    private String body;

    private Builder() {}

    public Builder body(String body) {
      this.body = body;
      return this;
    }

    public GetItemResult build() {
      return new GetItemResult(Optional.ofNullable(body));
    }
  }
}
