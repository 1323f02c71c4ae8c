package com.example.pets;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A person.
 *
 * @param name 1 to 100 characters
 */
@Generated("pets.yaml#/definitions/Person")
public record Person(String name) implements Owner {

  public static final JsonCodec<Person> CODEC = new JsonCodec<>(PersonCodec::read, PersonCodec::write);

  public Person {
    Objects.requireNonNull(name, "name");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name);
  }

  /** Builds a {@link Person}. Null clears an optional part. */
  public static final class Builder {
    private String name;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Person build() {
      if (name == null) {
        throw MissingFieldsException.in("Person", "name", name);
      }
      return new Person(name);
    }
  }
}
