package com.example.composed;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Closed} of the contract.
 *
 * @param additional the properties that the schema does not name
 */
@Generated("composed.yaml#/definitions/Closed")
public record Closed(
    Optional<String> x,
    Optional<BigInteger> y,
    Map<String, JsonValue> additional) {

  public static final JsonCodec<Closed> CODEC = new JsonCodec<>(ClosedCodec::read, ClosedCodec::write);

  public Closed {
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

  /** Builds a {@link Closed}. Null clears an optional part. */
  public static final class Builder {
    private String x;
    private BigInteger y;
    private Map<String, JsonValue> additional = Map.of();

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public Builder y(BigInteger y) {
      this.y = y;
      return this;
    }

    public Builder additional(Map<String, JsonValue> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    public Closed build() {
      return new Closed(Optional.ofNullable(x), Optional.ofNullable(y), additional);
    }
  }
}
