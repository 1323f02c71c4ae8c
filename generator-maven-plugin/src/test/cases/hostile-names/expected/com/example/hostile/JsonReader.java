package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code JsonReader} of the contract. */
@Generated("hostile.yaml#/components/schemas/JsonReader")
public record JsonReader(Optional<Violations> x) {

  public static final JsonCodec<JsonReader> CODEC =
   new JsonCodec<>(JsonReaderCodec::read, JsonReaderCodec::write);

  public JsonReader {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link JsonReader}. Null clears an optional part. */
  public static final class Builder {
    private Violations x;

    private Builder() {}

    public Builder x(Violations x) {
      this.x = x;
      return this;
    }

    public JsonReader build() {
      return new JsonReader(Optional.ofNullable(x));
    }
  }
}
