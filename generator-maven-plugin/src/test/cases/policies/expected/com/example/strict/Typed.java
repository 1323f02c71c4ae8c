package com.example.strict;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Typed} of the contract. */
@Generated("strict.yaml#/definitions/Typed")
public record Typed(Optional<Long> count, Optional<Integer> small, Optional<JsonValue> word) {

  public static final JsonCodec<Typed> CODEC = new JsonCodec<>(TypedCodec::read, TypedCodec::write);

  public Typed {
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(small, "small");
    Objects.requireNonNull(word, "word");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .count(count.orElse(null))
        .small(small.orElse(null))
        .word(word.orElse(null));
  }

  /** Builds a {@link Typed}. Null clears an optional part. */
  public static final class Builder {
    private Long count;
    private Integer small;
    private JsonValue word;

    private Builder() {}

    public Builder count(Long count) {
      this.count = count;
      return this;
    }

    public Builder small(Integer small) {
      this.small = small;
      return this;
    }

    public Builder word(JsonValue word) {
      this.word = word;
      return this;
    }

    public Typed build() {
      return new Typed(
          Optional.ofNullable(count),
          Optional.ofNullable(small),
          Optional.ofNullable(word));
    }
  }
}
