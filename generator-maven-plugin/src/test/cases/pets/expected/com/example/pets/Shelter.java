package com.example.pets;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A home for pets without one.
 *
 * @param capacity 1 to 5000
 */
@Generated("pets.yaml#/definitions/Shelter")
public record Shelter(String city, Optional<Integer> capacity) implements Owner {

  public static final JsonCodec<Shelter> CODEC = new JsonCodec<>(ShelterCodec::read, ShelterCodec::write);

  public Shelter {
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(capacity, "capacity");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .city(city)
        .capacity(capacity.orElse(null));
  }

  /** Builds a {@link Shelter}. Null clears an optional part. */
  public static final class Builder {
    private String city;
    private Integer capacity;

    private Builder() {}

    public Builder city(String city) {
      this.city = city;
      return this;
    }

    public Builder capacity(Integer capacity) {
      this.capacity = capacity;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Shelter build() {
      if (city == null) {
        throw MissingFieldsException.in("Shelter", "city", city);
      }
      return new Shelter(city, Optional.ofNullable(capacity));
    }
  }
}
