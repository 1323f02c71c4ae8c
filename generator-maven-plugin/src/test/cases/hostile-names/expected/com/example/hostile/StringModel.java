package com.example.hostile;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code StringModel} of the contract.
 *
 * @param value matches {@code a"b\\\d$$}
 * @param emoji matches `^[&#92;u{1F600}*&#47;&#64;}]$`
 */
@Generated("hostile.yaml#/components/schemas/String")
public record StringModel(Optional<String> value, Optional<String> emoji) {

  public static final JsonCodec<StringModel> CODEC =
   new JsonCodec<>(StringModelCodec::read, StringModelCodec::write);

  public StringModel {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(emoji, "emoji");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .value(value.orElse(null))
        .emoji(emoji.orElse(null));
  }

  /** Builds a {@link StringModel}. Null clears an optional part. */
  public static final class Builder {
    private String value;
    private String emoji;

    private Builder() {}

    public Builder value(String value) {
      this.value = value;
      return this;
    }

    public Builder emoji(String emoji) {
      this.emoji = emoji;
      return this;
    }

    public StringModel build() {
      return new StringModel(Optional.ofNullable(value), Optional.ofNullable(emoji));
    }
  }
}
