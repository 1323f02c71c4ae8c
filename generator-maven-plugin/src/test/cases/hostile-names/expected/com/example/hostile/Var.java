package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Var} of the contract. */
@Generated("hostile.yaml#/components/schemas/var")
public record Var(Optional<String> yield_, Optional<String> record, Optional<String> var) {

  public static final JsonCodec<Var> CODEC = new JsonCodec<>(VarCodec::read, VarCodec::write);

  public Var {
    Objects.requireNonNull(yield_, "yield_");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(var, "var");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .yield_(yield_.orElse(null))
        .record(record.orElse(null))
        .var(var.orElse(null));
  }

  /** Builds a {@link Var}. Null clears an optional part. */
  public static final class Builder {
    private String yield_;
    private String record;
    private String var;

    private Builder() {}

    public Builder yield_(String yield_) {
      this.yield_ = yield_;
      return this;
    }

    public Builder record(String record) {
      this.record = record;
      return this;
    }

    public Builder var(String var) {
      this.var = var;
      return this;
    }

    public Var build() {
      return new Var(
          Optional.ofNullable(yield_),
          Optional.ofNullable(record),
          Optional.ofNullable(var));
    }
  }
}
