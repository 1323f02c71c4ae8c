package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Opened} of the contract. */
@Generated("zoo.yaml#/components/schemas/Opened")
public record Opened(Optional<String> by) implements Event {

  public static final JsonCodec<Opened> CODEC = new JsonCodec<>(OpenedCodec::read, OpenedCodec::write);

  public Opened {
    Objects.requireNonNull(by, "by");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .by(by.orElse(null));
  }

  /** Builds a {@link Opened}. Null clears an optional part. */
  public static final class Builder {
    private String by;

    private Builder() {}

    public Builder by(String by) {
      this.by = by;
      return this;
    }

    public Opened build() {
      return new Opened(Optional.ofNullable(by));
    }
  }
}
