package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Optional} of the contract. */
@Generated("hostile.yaml#/components/schemas/Optional")
public record Optional(
    java.util.Optional<ObjectModel> of,
    java.util.Optional<String> violations,
    java.util.Optional<String> in,
    java.util.Optional<String> out) {

  public static final JsonCodec<Optional> CODEC =
   new JsonCodec<>(OptionalCodec::read, OptionalCodec::write);

  public Optional {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(violations, "violations");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .of(of.orElse(null))
        .violations(violations.orElse(null))
        .in(in.orElse(null))
        .out(out.orElse(null));
  }

  /** Builds a {@link Optional}. Null clears an optional part. */
  public static final class Builder {
    private ObjectModel of;
    private String violations;
    private String in;
    private String out;

    private Builder() {}

    public Builder of(ObjectModel of) {
      this.of = of;
      return this;
    }

    public Builder violations(String violations) {
      this.violations = violations;
      return this;
    }

    public Builder in(String in) {
      this.in = in;
      return this;
    }

    public Builder out(String out) {
      this.out = out;
      return this;
    }

    public Optional build() {
      return new Optional(
          java.util.Optional.ofNullable(of),
          java.util.Optional.ofNullable(violations),
          java.util.Optional.ofNullable(in),
          java.util.Optional.ofNullable(out));
    }
  }
}
