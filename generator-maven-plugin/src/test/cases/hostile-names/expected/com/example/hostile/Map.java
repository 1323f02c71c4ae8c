package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import javax.annotation.processing.Generated;

/** {@code Map} of the contract. */
@Generated("hostile.yaml#/components/schemas/Map")
public record Map(java.util.Map<String, StringModel> map) {

  public static final JsonCodec<Map> CODEC = new JsonCodec<>(MapCodec::read, MapCodec::write);

  public Map {
    map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .map(map);
  }

  /** Builds a {@link Map}. Null clears an optional part. */
  public static final class Builder {
    private java.util.Map<String, StringModel> map = java.util.Map.of();

    private Builder() {}

    public Builder map(java.util.Map<String, StringModel> map) {
      this.map = map == null ? java.util.Map.of() : map;
      return this;
    }

    public Map build() {
      return new Map(map);
    }
  }
}
