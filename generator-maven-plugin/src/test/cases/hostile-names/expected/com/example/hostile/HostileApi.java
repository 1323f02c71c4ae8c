package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code HostileApi} of the contract. */
@Generated("hostile.yaml#/components/schemas/HostileApi")
public record HostileApi(Optional<String> x) {

  public static final JsonCodec<HostileApi> CODEC =
   new JsonCodec<>(HostileApiCodec::read, HostileApiCodec::write);

  public HostileApi {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link HostileApi}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public HostileApi build() {
      return new HostileApi(Optional.ofNullable(x));
    }
  }
}
