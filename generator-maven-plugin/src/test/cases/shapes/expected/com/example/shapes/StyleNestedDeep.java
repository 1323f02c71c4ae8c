package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code StyleNestedDeep} of the contract. */
@Generated("shapes.yaml#/components/schemas/Style/properties/nested/properties/deep")
public record StyleNestedDeep(Optional<String> deeper) {

  public static final JsonCodec<StyleNestedDeep> CODEC =
   new JsonCodec<>(StyleNestedDeepCodec::read, StyleNestedDeepCodec::write);

  public StyleNestedDeep {
    Objects.requireNonNull(deeper, "deeper");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .deeper(deeper.orElse(null));
  }

  /** Builds a {@link StyleNestedDeep}. Null clears an optional part. */
  public static final class Builder {
    private String deeper;

    private Builder() {}

    public Builder deeper(String deeper) {
      this.deeper = deeper;
      return this;
    }

    public StyleNestedDeep build() {
      return new StyleNestedDeep(Optional.ofNullable(deeper));
    }
  }
}
