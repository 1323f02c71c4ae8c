package com.example.depot;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Part} of the contract.
 *
 * @param name at most 20 characters
 */
@Generated("depot.yaml#/components/schemas/Part")
public record Part(String id, String name) {

  public static final JsonCodec<Part> CODEC = new JsonCodec<>(PartCodec::read, PartCodec::write);

  public Part {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .name(name);
  }

  /** Builds a {@link Part}. Null clears an optional part. */
  public static final class Builder {
    private String id;
    private String name;

    private Builder() {}

    public Builder id(String id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Part build() {
      if (id == null || name == null) {
        throw MissingFieldsException.in("Part", "id", id, "name", name);
      }
      return new Part(id, name);
    }
  }
}
