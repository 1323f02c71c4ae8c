package com.example.composed;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Open} of the contract.
 *
 * @param additional the properties that the schema does not name
 */
@Generated("composed.yaml#/definitions/Open")
public record Open(Optional<String> x, Optional<String> y, Map<String, JsonValue> additional) {

  public static final JsonCodec<Open> CODEC = new JsonCodec<>(OpenCodec::read, OpenCodec::write);

  public Open {
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null))
        .y(y.orElse(null))
        .additional(additional);
  }

  /** Builds a {@link Open}. Null clears an optional part. */
  public static final class Builder {
    private String x;
    private String y;
    private Map<String, JsonValue> additional = Map.of();

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public Builder y(String y) {
      this.y = y;
      return this;
    }

    public Builder additional(Map<String, JsonValue> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    public Open build() {
      return new Open(Optional.ofNullable(x), Optional.ofNullable(y), additional);
    }
  }
}
