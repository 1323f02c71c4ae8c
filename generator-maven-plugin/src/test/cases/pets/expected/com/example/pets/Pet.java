package com.example.pets;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * An animal up for adoption.
 *
 * @param name 1 to 64 characters
 * @param tags Free-form labels; at most 10 items
 * @param weightGrams 1 to 900000
 */
@Generated("pets.yaml#/definitions/Pet")
public record Pet(
    UUID id,
    String name,
    PetStatus status,
    List<String> tags,
    Optional<LocalDate> born,
    Optional<Integer> weightGrams,
    Optional<Owner> owner) {

  public static final JsonCodec<Pet> CODEC = new JsonCodec<>(PetCodec::read, PetCodec::write);

  public Pet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    tags = List.copyOf(tags);
    Objects.requireNonNull(born, "born");
    Objects.requireNonNull(weightGrams, "weightGrams");
    Objects.requireNonNull(owner, "owner");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .name(name)
        .status(status)
        .tags(tags)
        .born(born.orElse(null))
        .weightGrams(weightGrams.orElse(null))
        .owner(owner.orElse(null));
  }

  /** Builds a {@link Pet}. Null clears an optional part. */
  public static final class Builder {
    private UUID id;
    private String name;
    private PetStatus status;
    private List<String> tags = List.of();
    private LocalDate born;
    private Integer weightGrams;
    private Owner owner;

    private Builder() {}

    public Builder id(UUID id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder status(PetStatus status) {
      this.status = status;
      return this;
    }

    public Builder tags(List<String> tags) {
      this.tags = tags == null ? List.of() : List.copyOf(tags);
      return this;
    }

    public Builder born(LocalDate born) {
      this.born = born;
      return this;
    }

    public Builder weightGrams(Integer weightGrams) {
      this.weightGrams = weightGrams;
      return this;
    }

    public Builder owner(Owner owner) {
      this.owner = owner;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Pet build() {
      if (id == null || name == null || status == null) {
        throw MissingFieldsException.in("Pet", "id", id, "name", name, "status", status);
      }
      return new Pet(
          id,
          name,
          status,
          tags,
          Optional.ofNullable(born),
          Optional.ofNullable(weightGrams),
          Optional.ofNullable(owner));
    }
  }
}
