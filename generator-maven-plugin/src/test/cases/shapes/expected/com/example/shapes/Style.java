package com.example.shapes;

import io.klue.runtime.Bytes;
import io.klue.runtime.JsonValue;
import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * {@code Style} of the contract.
 *
 * @param width {@code 1} if not set
 * @param dashed false if not set
 * @param opacity 0.5 if not set
 * @param font {@code Arial, "Helvetica"} if not set
 * @param additional the properties that the schema does not name
 */
@Generated("shapes.yaml#/components/schemas/Style")
public record Style(
    Color color,
    Patch<Color> fallback,
    Optional<String> note,
    StyleWidth width,
    boolean dashed,
    BigDecimal opacity,
    String font,
    Optional<OffsetDateTime> created,
    Optional<LocalDate> day,
    Optional<Bytes> icon,
    Optional<UUID> author,
    Optional<JsonValue> extra,
    Map<String, String> attributes,
    Optional<StyleNested> nested,
    Map<String, JsonValue> free,
    Map<String, Long> additional) {

  public static final JsonCodec<Style> CODEC = new JsonCodec<>(StyleCodec::read, StyleCodec::write);

  public Style {
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(fallback, "fallback");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(opacity, "opacity");
    Objects.requireNonNull(font, "font");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(icon, "icon");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(extra, "extra");
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    Objects.requireNonNull(nested, "nested");
    free = Collections.unmodifiableMap(new LinkedHashMap<>(free));
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .color(color)
        .note(note.orElse(null))
        .width(width)
        .dashed(dashed)
        .opacity(opacity)
        .font(font)
        .created(created.orElse(null))
        .day(day.orElse(null))
        .icon(icon.orElse(null))
        .author(author.orElse(null))
        .extra(extra.orElse(null))
        .attributes(attributes)
        .nested(nested.orElse(null))
        .free(free)
        .additional(additional);
    fallback.ifGiven(copy::fallback);
    return copy;
  }

  /** Builds a {@link Style}. Null clears an optional part. */
  public static final class Builder {
    private Color color;
    private Patch<Color> fallback = Patch.absent();
    private String note;
    private StyleWidth width;
    private Boolean dashed;
    private BigDecimal opacity;
    private String font;
    private OffsetDateTime created;
    private LocalDate day;
    private Bytes icon;
    private UUID author;
    private JsonValue extra;
    private Map<String, String> attributes = Map.of();
    private StyleNested nested;
    private Map<String, JsonValue> free = Map.of();
    private Map<String, Long> additional = Map.of();

    private Builder() {}

    public Builder color(Color color) {
      this.color = color;
      return this;
    }

    public Builder fallback(Color fallback) {
      this.fallback = Patch.ofNullable(fallback);
      return this;
    }

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    public Builder width(StyleWidth width) {
      this.width = width;
      return this;
    }

    public Builder dashed(Boolean dashed) {
      this.dashed = dashed;
      return this;
    }

    public Builder opacity(BigDecimal opacity) {
      this.opacity = opacity;
      return this;
    }

    public Builder font(String font) {
      this.font = font;
      return this;
    }

    public Builder created(OffsetDateTime created) {
      this.created = created;
      return this;
    }

    public Builder day(LocalDate day) {
      this.day = day;
      return this;
    }

    public Builder icon(Bytes icon) {
      this.icon = icon;
      return this;
    }

    public Builder author(UUID author) {
      this.author = author;
      return this;
    }

    public Builder extra(JsonValue extra) {
      this.extra = extra;
      return this;
    }

    public Builder attributes(Map<String, String> attributes) {
      this.attributes = attributes == null ? Map.of() : attributes;
      return this;
    }

    public Builder nested(StyleNested nested) {
      this.nested = nested;
      return this;
    }

    public Builder free(Map<String, JsonValue> free) {
      this.free = free == null ? Map.of() : free;
      return this;
    }

    public Builder additional(Map<String, Long> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Style build() {
      if (color == null) {
        throw MissingFieldsException.in("Style", "color", color);
      }
      return new Style(
          color,
          fallback,
          Optional.ofNullable(note),
          width == null ? StyleWidth._1 : width,
          dashed == null ? false : dashed,
          opacity == null ? new BigDecimal("0.5") : opacity,
          font == null ? "Arial, \"Helvetica\"" : font,
          Optional.ofNullable(created),
          Optional.ofNullable(day),
          Optional.ofNullable(icon),
          Optional.ofNullable(author),
          Optional.ofNullable(extra),
          attributes,
          Optional.ofNullable(nested),
          free,
          additional);
    }
  }
}
