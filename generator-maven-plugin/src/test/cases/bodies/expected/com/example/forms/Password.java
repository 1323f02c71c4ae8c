package com.example.forms;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Password} of the contract. */
@Generated("forms.yaml#/components/schemas/Password")
public record Password(String user) implements GetTokenBody {

  public static final JsonCodec<Password> CODEC =
   new JsonCodec<>(PasswordCodec::read, PasswordCodec::write);

  public Password {
    Objects.requireNonNull(user, "user");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .user(user);
  }

  /** Builds a {@link Password}. Null clears an optional part. */
  public static final class Builder {
    private String user;

    private Builder() {}

    public Builder user(String user) {
      this.user = user;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Password build() {
      if (user == null) {
        throw MissingFieldsException.in("Password", "user", user);
      }
      return new Password(user);
    }
  }
}
