package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Closed} of the contract. */
@Generated("zoo.yaml#/components/schemas/Closed")
public record Closed(ClosedType type, Optional<LocalDate> at) implements Event {

  public static final JsonCodec<Closed> CODEC = new JsonCodec<>(ClosedCodec::read, ClosedCodec::write);

  public Closed {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(at, "at");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .type(type)
        .at(at.orElse(null));
  }

  /** Builds a {@link Closed}. Null clears an optional part. */
  public static final class Builder {
    private ClosedType type;
    private LocalDate at;

    private Builder() {}

    public Builder type(ClosedType type) {
      this.type = type;
      return this;
    }

    public Builder at(LocalDate at) {
      this.at = at;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Closed build() {
      if (type == null) {
        throw MissingFieldsException.in("Closed", "type", type);
      }
      return new Closed(type, Optional.ofNullable(at));
    }
  }
}
