package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code StyleNested} of the contract. */
@Generated("shapes.yaml#/components/schemas/Style/properties/nested")
public record StyleNested(StyleNestedDeep deep) {

  public static final JsonCodec<StyleNested> CODEC =
   new JsonCodec<>(StyleNestedCodec::read, StyleNestedCodec::write);

  public StyleNested {
    Objects.requireNonNull(deep, "deep");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .deep(deep);
  }

  /** Builds a {@link StyleNested}. Null clears an optional part. */
  public static final class Builder {
    private StyleNestedDeep deep;

    private Builder() {}

    public Builder deep(StyleNestedDeep deep) {
      this.deep = deep;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public StyleNested build() {
      if (deep == null) {
        throw MissingFieldsException.in("StyleNested", "deep", deep);
      }
      return new StyleNested(deep);
    }
  }
}
