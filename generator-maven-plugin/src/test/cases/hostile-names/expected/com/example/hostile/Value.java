package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Value} of the contract. */
@Generated("hostile.yaml#/components/schemas/Value")
public record Value(Optional<Value> value, List<List<Value>> values) {

  public static final JsonCodec<Value> CODEC = new JsonCodec<>(ValueCodec::read, ValueCodec::write);

  public Value {
    Objects.requireNonNull(value, "value");
    values = List.copyOf(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .value(value.orElse(null))
        .values(values);
  }

  /** Builds a {@link Value}. Null clears an optional part. */
  public static final class Builder {
    private Value value;
    private List<List<Value>> values = List.of();

    private Builder() {}

    public Builder value(Value value) {
      this.value = value;
      return this;
    }

    public Builder values(List<List<Value>> values) {
      this.values = values == null ? List.of() : List.copyOf(values);
      return this;
    }

    public Builder addValue(List<Value> item) {
      if (!(values instanceof ArrayList)) {
        values = new ArrayList<>(values);
      }
      values.add(item);
      return this;
    }

    public Value build() {
      return new Value(Optional.ofNullable(value), values);
    }
  }
}
