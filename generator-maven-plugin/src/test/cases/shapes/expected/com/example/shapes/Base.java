package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Base} of the contract.
 *
 * @param id only in answers
 * @param label at most 20 characters; matches {@code ^\S[^#]*$}
 */
@Generated("shapes.yaml#/components/schemas/Base")
public record Base(Optional<Long> id, Optional<String> label) {

  public static final JsonCodec<Base> CODEC = new JsonCodec<>(BaseCodec::read, BaseCodec::write);

  public Base {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id.orElse(null))
        .label(label.orElse(null));
  }

  /** Builds a {@link Base}. Null clears an optional part. */
  public static final class Builder {
    private Long id;
    private String label;

    private Builder() {}

    public Builder id(Long id) {
      this.id = id;
      return this;
    }

    public Builder label(String label) {
      this.label = label;
      return this;
    }

    public Base build() {
      return new Base(Optional.ofNullable(id), Optional.ofNullable(label));
    }
  }
}
