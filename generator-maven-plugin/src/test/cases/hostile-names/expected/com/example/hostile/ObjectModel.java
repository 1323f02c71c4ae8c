package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code ObjectModel} of the contract. */
@Generated("hostile.yaml#/components/schemas/Object")
public record ObjectModel(Optional<OverrideModel> override) {

  public static final JsonCodec<ObjectModel> CODEC =
   new JsonCodec<>(ObjectModelCodec::read, ObjectModelCodec::write);

  public ObjectModel {
    Objects.requireNonNull(override, "override");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .override(override.orElse(null));
  }

  /** Builds a {@link ObjectModel}. Null clears an optional part. */
  public static final class Builder {
    private OverrideModel override;

    private Builder() {}

    public Builder override(OverrideModel override) {
      this.override = override;
      return this;
    }

    public ObjectModel build() {
      return new ObjectModel(Optional.ofNullable(override));
    }
  }
}
