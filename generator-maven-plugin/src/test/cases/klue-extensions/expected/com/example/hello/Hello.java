package com.example.hello;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Hello} of the contract.
 *
 * @param message What to say
 */
@Generated("hello.yaml#/definitions/Hello")
public record Hello(String message) {

  public static final JsonCodec<Hello> CODEC = new JsonCodec<>(HelloCodec::read, HelloCodec::write);

  public Hello {
    Objects.requireNonNull(message, "message");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .message(message);
  }

  /** Builds a {@link Hello}. Null clears an optional part. */
  public static final class Builder {
    private String message;

    private Builder() {}

    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Hello build() {
      if (message == null) {
        throw MissingFieldsException.in("Hello", "message", message);
      }
      return new Hello(message);
    }
  }
}
