package com.example.forms;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Refresh} of the contract.
 *
 * @param token at least 3 characters
 */
@Generated("forms.yaml#/components/schemas/Refresh")
public record Refresh(String token) implements GetTokenBody {

  public static final JsonCodec<Refresh> CODEC = new JsonCodec<>(RefreshCodec::read, RefreshCodec::write);

  public Refresh {
    Objects.requireNonNull(token, "token");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .token(token);
  }

  /** Builds a {@link Refresh}. Null clears an optional part. */
  public static final class Builder {
    private String token;

    private Builder() {}

    public Builder token(String token) {
      this.token = token;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Refresh build() {
      if (token == null) {
        throw MissingFieldsException.in("Refresh", "token", token);
      }
      return new Refresh(token);
    }
  }
}
