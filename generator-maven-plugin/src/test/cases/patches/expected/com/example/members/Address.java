package com.example.members;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Address} of the contract.
 *
 * @param line at most 30 characters
 */
@Generated("members.yaml#/components/schemas/Address")
public record Address(String city, Patch<String> line) {

  public static final JsonCodec<Address> CODEC = new JsonCodec<>(AddressCodec::read, AddressCodec::write);

  public Address {
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(line, "line");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .city(city);
    line.ifGiven(copy::line);
    return copy;
  }

  /** Builds a {@link Address}. Null clears an optional part. */
  public static final class Builder {
    private String city;
    private Patch<String> line = Patch.absent();

    private Builder() {}

    public Builder city(String city) {
      this.city = city;
      return this;
    }

    public Builder line(String line) {
      this.line = Patch.ofNullable(line);
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Address build() {
      if (city == null) {
        throw MissingFieldsException.in("Address", "city", city);
      }
      return new Address(city, line);
    }
  }
}
