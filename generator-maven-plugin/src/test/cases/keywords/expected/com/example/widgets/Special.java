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
 * A part that is more than a part.
 *
 * @param additional the properties that the schema does not name
 */
@Generated("widgets.yaml#/components/schemas/Special")
public record Special(UUID id, boolean more, Map<String, JsonValue> additional) {

  public static final JsonCodec<Special> CODEC = new JsonCodec<>(SpecialCodec::read, SpecialCodec::write);

  public Special {
    Objects.requireNonNull(id, "id");
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .more(more)
        .additional(additional);
  }

  /** Builds a {@link Special}. Null clears an optional part. */
  public static final class Builder {
    private UUID id;
    private Boolean more;
    private Map<String, JsonValue> additional = Map.of();

    private Builder() {}

    public Builder id(UUID id) {
      this.id = id;
      return this;
    }

    public Builder more(Boolean more) {
      this.more = more;
      return this;
    }

    public Builder additional(Map<String, JsonValue> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Special build() {
      if (id == null || more == null) {
        throw MissingFieldsException.in("Special", "id", id, "more", more);
      }
      return new Special(id, more, additional);
    }
  }
}
