package com.example.widgets;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Part} of the contract. */
@Generated("widgets.yaml#/components/schemas/Part")
public record Part(String kind, Optional<Part> inner) {

  public static final JsonCodec<Part> CODEC = new JsonCodec<>(PartCodec::read, PartCodec::write);

  public Part {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(inner, "inner");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .kind(kind)
        .inner(inner.orElse(null));
  }

  /** Builds a {@link Part}. Null clears an optional part. */
  public static final class Builder {
    private String kind;
    private Part inner;

    private Builder() {}

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder inner(Part inner) {
      this.inner = inner;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Part build() {
      if (kind == null) {
        throw MissingFieldsException.in("Part", "kind", kind);
      }
      return new Part(kind, Optional.ofNullable(inner));
    }
  }
}
