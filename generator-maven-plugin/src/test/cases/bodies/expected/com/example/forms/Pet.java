package com.example.forms;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Pet} of the contract.
 *
 * @param name at least 1 character
 * @param photoUrls at most 2 items
 */
@Generated("forms.yaml#/components/schemas/Pet")
public record Pet(
    Optional<Long> id,
    String name,
    Optional<Boolean> good,
    Optional<Address> home,
    List<String> photoUrls,
    List<Tag> tags) {

  public static final JsonCodec<Pet> CODEC = new JsonCodec<>(PetCodec::read, PetCodec::write);

  public Pet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(good, "good");
    Objects.requireNonNull(home, "home");
    photoUrls = List.copyOf(photoUrls);
    tags = List.copyOf(tags);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id.orElse(null))
        .name(name)
        .good(good.orElse(null))
        .home(home.orElse(null))
        .photoUrls(photoUrls)
        .tags(tags);
  }

  /** Builds a {@link Pet}. Null clears an optional part. */
  public static final class Builder {
    private Long id;
    private String name;
    private Boolean good;
    private Address home;
    private List<String> photoUrls = List.of();
    private List<Tag> tags = List.of();

    private Builder() {}

    public Builder id(Long id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder good(Boolean good) {
      this.good = good;
      return this;
    }

    public Builder home(Address home) {
      this.home = home;
      return this;
    }

    public Builder photoUrls(List<String> photoUrls) {
      this.photoUrls = photoUrls == null ? List.of() : List.copyOf(photoUrls);
      return this;
    }

    public Builder addPhotoUrl(String item) {
      if (!(photoUrls instanceof ArrayList)) {
        photoUrls = new ArrayList<>(photoUrls);
      }
      photoUrls.add(item);
      return this;
    }

    public Builder tags(List<Tag> tags) {
      this.tags = tags == null ? List.of() : List.copyOf(tags);
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Pet build() {
      if (name == null) {
        throw MissingFieldsException.in("Pet", "name", name);
      }
      return new Pet(
          Optional.ofNullable(id),
          name,
          Optional.ofNullable(good),
          Optional.ofNullable(home),
          photoUrls,
          tags);
    }
  }
}
