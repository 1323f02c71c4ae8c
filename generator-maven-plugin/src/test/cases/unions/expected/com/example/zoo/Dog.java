package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Dog} of the contract.
 *
 * @param name at least 1 character
 */
@Generated("zoo.yaml#/components/schemas/Dog")
public record Dog(String name, Optional<Animal> friend) implements Animal, Mixed {

  public static final JsonCodec<Dog> CODEC = new JsonCodec<>(DogCodec::read, DogCodec::write);

  public Dog {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(friend, "friend");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .friend(friend.orElse(null));
  }

  /** Builds a {@link Dog}. Null clears an optional part. */
  public static final class Builder {
    private String name;
    private Animal friend;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder friend(Animal friend) {
      this.friend = friend;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Dog build() {
      if (name == null) {
        throw MissingFieldsException.in("Dog", "name", name);
      }
      return new Dog(name, Optional.ofNullable(friend));
    }
  }
}
