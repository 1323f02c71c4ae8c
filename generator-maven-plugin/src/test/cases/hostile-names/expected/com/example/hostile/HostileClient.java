package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code HostileClient} of the contract. */
@Generated("hostile.yaml#/components/schemas/HostileClient")
public record HostileClient(Optional<String> x) {

  public static final JsonCodec<HostileClient> CODEC =
   new JsonCodec<>(HostileClientCodec::read, HostileClientCodec::write);

  public HostileClient {
    Objects.requireNonNull(x, "x");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .x(x.orElse(null));
  }

  /** Builds a {@link HostileClient}. Null clears an optional part. */
  public static final class Builder {
    private String x;

    private Builder() {}

    public Builder x(String x) {
      this.x = x;
      return this;
    }

    public HostileClient build() {
      return new HostileClient(Optional.ofNullable(x));
    }
  }
}
