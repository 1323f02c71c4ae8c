package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Defaults} of the contract.
 *
 * @param color {@code dark} if not set
 * @param octal {@code 15} if not set
 */
@Generated("shapes.yaml#/components/schemas/Defaults")
public record Defaults(
    Optional<DefaultsGone> gone,
    Optional<Double> huge,
    Shade color,
    DefaultsOctal octal) {

  public static final JsonCodec<Defaults> CODEC =
   new JsonCodec<>(DefaultsCodec::read, DefaultsCodec::write);

  public Defaults {
    Objects.requireNonNull(gone, "gone");
    Objects.requireNonNull(huge, "huge");
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(octal, "octal");
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .gone(gone.orElse(null))
        .huge(huge.orElse(null))
        .color(color)
        .octal(octal);
  }

  /** Builds a {@link Defaults}. Null clears an optional part. */
  public static final class Builder {
    private DefaultsGone gone;
    private Double huge;
    private Shade color;
    private DefaultsOctal octal;

    private Builder() {}

    public Builder gone(DefaultsGone gone) {
      this.gone = gone;
      return this;
    }

    public Builder huge(Double huge) {
      this.huge = huge;
      return this;
    }

    public Builder color(Shade color) {
      this.color = color;
      return this;
    }

    public Builder octal(DefaultsOctal octal) {
      this.octal = octal;
      return this;
    }

    public Defaults build() {
      return new Defaults(
          Optional.ofNullable(gone),
          Optional.ofNullable(huge),
          color == null ? Shade.DARK : color,
          octal == null ? DefaultsOctal._15 : octal);
    }
  }
}
