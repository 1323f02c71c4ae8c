package com.example.pets;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The parameters of {@link PetsApi#listPets}.
 *
 * @param limit 1 to 100; 20 if not set
 */
@Generated("pets.yaml#/paths/~1pets/get")
public record ListPetsParams(Optional<PetStatus> status, int limit) {

  public ListPetsParams {
    Objects.requireNonNull(status, "status");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .status(status.orElse(null))
        .limit(limit);
  }

  /** Builds a {@link ListPetsParams}. Null clears an optional part. */
  public static final class Builder {
    private PetStatus status;
    private Integer limit;

    private Builder() {}

    public Builder status(PetStatus status) {
      this.status = status;
      return this;
    }

    public Builder limit(Integer limit) {
      this.limit = limit;
      return this;
    }

    public ListPetsParams build() {
      return new ListPetsParams(Optional.ofNullable(status), limit == null ? 20 : limit);
    }
  }
}
