package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * {@code Base} of the contract.
 *
 * @param additional the properties that the schema does not name
 */
@Generated("widgets.yaml#/components/schemas/Base")
public record Base(UUID id, Map<String, JsonValue> additional) {

  public static final JsonCodec<Base> CODEC = new JsonCodec<>(BaseCodec::read, BaseCodec::write);

  public Base {
    Objects.requireNonNull(id, "id");
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .additional(additional);
  }

  /** Builds a {@link Base}. Null clears an optional part. */
  public static final class Builder {
    private UUID id;
    private Map<String, JsonValue> additional = Map.of();

    private Builder() {}

    public Builder id(UUID id) {
      this.id = id;
      return this;
    }

    public Builder additional(Map<String, JsonValue> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Base build() {
      if (id == null) {
        throw MissingFieldsException.in("Base", "id", id);
      }
      return new Base(id, additional);
    }
  }
}
