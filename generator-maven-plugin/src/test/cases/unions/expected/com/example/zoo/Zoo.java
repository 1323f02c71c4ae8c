package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Zoo} of the contract. */
@Generated("zoo.yaml#/components/schemas/Zoo")
public record Zoo(List<Event> events, List<Optional<Shape>> shapes, Optional<Mixed> mixed) {

  public static final JsonCodec<Zoo> CODEC = new JsonCodec<>(ZooCodec::read, ZooCodec::write);

  public Zoo {
    events = List.copyOf(events);
    shapes = List.copyOf(shapes);
    Objects.requireNonNull(mixed, "mixed");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .events(events)
        .shapes(shapes)
        .mixed(mixed.orElse(null));
  }

  /** Builds a {@link Zoo}. Null clears an optional part. */
  public static final class Builder {
    private List<Event> events = List.of();
    private List<Optional<Shape>> shapes = List.of();
    private Mixed mixed;

    private Builder() {}

    public Builder events(List<Event> events) {
      this.events = events == null ? List.of() : List.copyOf(events);
      return this;
    }

    public Builder addEvent(Event item) {
      if (!(events instanceof ArrayList)) {
        events = new ArrayList<>(events);
      }
      events.add(item);
      return this;
    }

    public Builder shapes(List<Optional<Shape>> shapes) {
      this.shapes = shapes == null ? List.of() : List.copyOf(shapes);
      return this;
    }

    public Builder addShape(Optional<Shape> item) {
      if (!(shapes instanceof ArrayList)) {
        shapes = new ArrayList<>(shapes);
      }
      shapes.add(item);
      return this;
    }

    public Builder mixed(Mixed mixed) {
      this.mixed = mixed;
      return this;
    }

    public Zoo build() {
      return new Zoo(events, shapes, Optional.ofNullable(mixed));
    }
  }
}
