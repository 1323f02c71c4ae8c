package com.example.depot;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Place} of the contract.
 *
 * @param hall at most 10 characters
 */
@Generated("depot.yaml#/components/schemas/Place")
public record Place(String hall, int shelf, Optional<Boolean> locked) {

  public static final JsonCodec<Place> CODEC = new JsonCodec<>(PlaceCodec::read, PlaceCodec::write);

  public Place {
    Objects.requireNonNull(hall, "hall");
    Objects.requireNonNull(locked, "locked");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .hall(hall)
        .shelf(shelf)
        .locked(locked.orElse(null));
  }

  /** Builds a {@link Place}. Null clears an optional part. */
  public static final class Builder {
    private String hall;
    private Integer shelf;
    private Boolean locked;

    private Builder() {}

    public Builder hall(String hall) {
      this.hall = hall;
      return this;
    }

    public Builder shelf(Integer shelf) {
      this.shelf = shelf;
      return this;
    }

    public Builder locked(Boolean locked) {
      this.locked = locked;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Place build() {
      if (hall == null || shelf == null) {
        throw MissingFieldsException.in("Place", "hall", hall, "shelf", shelf);
      }
      return new Place(hall, shelf, Optional.ofNullable(locked));
    }
  }
}
