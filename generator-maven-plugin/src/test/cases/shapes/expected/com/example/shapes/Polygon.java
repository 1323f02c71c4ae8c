package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Polygon} of the contract.
 *
 * @param corners at least 3 items
 */
@Generated("shapes.yaml#/components/schemas/Polygon")
public record Polygon(String kind, List<List<Optional<Float>>> corners, Optional<Style> style) implements Shape {

  public static final JsonCodec<Polygon> CODEC = new JsonCodec<>(PolygonCodec::read, PolygonCodec::write);

  public Polygon {
    Objects.requireNonNull(kind, "kind");
    corners = List.copyOf(corners);
    Objects.requireNonNull(style, "style");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .kind(kind)
        .corners(corners)
        .style(style.orElse(null));
  }

  /** Builds a {@link Polygon}. Null clears an optional part. */
  public static final class Builder {
    private String kind;
    private List<List<Optional<Float>>> corners = List.of();
    private Style style;

    private Builder() {}

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder corners(List<List<Optional<Float>>> corners) {
      this.corners = corners == null ? List.of() : List.copyOf(corners);
      return this;
    }

    public Builder addCorner(List<Optional<Float>> item) {
      if (!(corners instanceof ArrayList)) {
        corners = new ArrayList<>(corners);
      }
      corners.add(item);
      return this;
    }

    public Builder style(Style style) {
      this.style = style;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Polygon build() {
      if (kind == null) {
        throw MissingFieldsException.in("Polygon", "kind", kind);
      }
      return new Polygon(kind, corners, Optional.ofNullable(style));
    }
  }
}
