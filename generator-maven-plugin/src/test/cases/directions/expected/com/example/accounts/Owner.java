package com.example.accounts;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Owner} of the contract.
 *
 * @param secret only in requests
 */
@Generated("accounts.yaml#/components/schemas/Owner")
public record Owner(String name, Optional<String> secret) {

  public static final JsonCodec<Owner> CODEC = new JsonCodec<>(OwnerCodec::read, OwnerCodec::write);

  public Owner {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(secret, "secret");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .secret(secret.orElse(null));
  }

  /** Builds a {@link Owner}. Null clears an optional part. */
  public static final class Builder {
    private String name;
    private String secret;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder secret(String secret) {
      this.secret = secret;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Owner build() {
      if (name == null) {
        throw MissingFieldsException.in("Owner", "name", name);
      }
      return new Owner(name, Optional.ofNullable(secret));
    }
  }
}
