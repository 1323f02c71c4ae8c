package com.example.forms;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Address} of the contract.
 *
 * @param city at least 2 characters
 */
@Generated("forms.yaml#/components/schemas/Address")
public record Address(String city, Optional<String> zip) {

  public static final JsonCodec<Address> CODEC = new JsonCodec<>(AddressCodec::read, AddressCodec::write);

  public Address {
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(zip, "zip");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .city(city)
        .zip(zip.orElse(null));
  }

  /** Builds a {@link Address}. Null clears an optional part. */
  public static final class Builder {
    private String city;
    private String zip;

    private Builder() {}

    public Builder city(String city) {
      this.city = city;
      return this;
    }

    public Builder zip(String zip) {
      this.zip = zip;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Address build() {
      if (city == null) {
        throw MissingFieldsException.in("Address", "city", city);
      }
      return new Address(city, Optional.ofNullable(zip));
    }
  }
}
