package com.example.old;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** {@code Thing} of the contract. */
@Generated("old.yaml#/definitions/Thing")
public record Thing(Patch<String> note, List<Part> parts, Map<String, Named> named) {

  public static final JsonCodec<Thing> CODEC = new JsonCodec<>(ThingCodec::read, ThingCodec::write);

  public Thing {
    Objects.requireNonNull(note, "note");
    parts = List.copyOf(parts);
    named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .parts(parts)
        .named(named);
    note.ifGiven(copy::note);
    return copy;
  }

  /** Builds a {@link Thing}. Null clears an optional part. */
  public static final class Builder {
    private Patch<String> note = Patch.absent();
    private List<Part> parts = List.of();
    private Map<String, Named> named = Map.of();

    private Builder() {}

    public Builder note(String note) {
      this.note = Patch.ofNullable(note);
      return this;
    }

    public Builder parts(List<Part> parts) {
      this.parts = parts == null ? List.of() : List.copyOf(parts);
      return this;
    }

    public Builder addPart(Part item) {
      if (!(parts instanceof ArrayList)) {
        parts = new ArrayList<>(parts);
      }
      parts.add(item);
      return this;
    }

    public Builder named(Map<String, Named> named) {
      this.named = named == null ? Map.of() : named;
      return this;
    }

    public Thing build() {
      return new Thing(note, parts, named);
    }
  }
}
