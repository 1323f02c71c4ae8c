package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@code Theme} of the contract. */
@Generated("shapes.yaml#/components/schemas/Theme")
public record Theme(List<Color> palette, Optional<Theme> parent) {

  public static final JsonCodec<Theme> CODEC = new JsonCodec<>(ThemeCodec::read, ThemeCodec::write);

  public Theme {
    palette = List.copyOf(palette);
    Objects.requireNonNull(parent, "parent");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .palette(palette)
        .parent(parent.orElse(null));
  }

  /** Builds a {@link Theme}. Null clears an optional part. */
  public static final class Builder {
    private List<Color> palette = List.of();
    private Theme parent;

    private Builder() {}

    public Builder palette(List<Color> palette) {
      this.palette = palette == null ? List.of() : List.copyOf(palette);
      return this;
    }

    public Builder parent(Theme parent) {
      this.parent = parent;
      return this;
    }

    public Theme build() {
      return new Theme(palette, Optional.ofNullable(parent));
    }
  }
}
