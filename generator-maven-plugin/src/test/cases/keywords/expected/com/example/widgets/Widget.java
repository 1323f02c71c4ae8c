package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A thing with many rules.
 *
 * @param name at least 1 character
 * @param email at most 100 characters
 * @param serial at least 0
 * @param additional the properties that the schema does not name
 */
@Generated("widgets.yaml#/components/schemas/Widget")
public record Widget(
    String name,
    Optional<JsonValue> color,
    Optional<JsonValue> size,
    List<Part> parts,
    Optional<String> email,
    Optional<URI> website,
    Optional<OffsetTime> opens,
    Optional<BigInteger> serial,
    Optional<String> card,
    Optional<String> billingAddress,
    Optional<JsonValue> never,
    Map<String, JsonValue> additional) {

  public static final JsonCodec<Widget> CODEC = new JsonCodec<>(WidgetCodec::read, WidgetCodec::write);

  public Widget {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(color, "color");
    Objects.requireNonNull(size, "size");
    parts = List.copyOf(parts);
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(website, "website");
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(serial, "serial");
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(billingAddress, "billingAddress");
    Objects.requireNonNull(never, "never");
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .color(color.orElse(null))
        .size(size.orElse(null))
        .parts(parts)
        .email(email.orElse(null))
        .website(website.orElse(null))
        .opens(opens.orElse(null))
        .serial(serial.orElse(null))
        .card(card.orElse(null))
        .billingAddress(billingAddress.orElse(null))
        .never(never.orElse(null))
        .additional(additional);
  }

  /** Builds a {@link Widget}. Null clears an optional part. */
  public static final class Builder {
    private String name;
    private JsonValue color;
    private JsonValue size;
    private List<Part> parts = List.of();
    private String email;
    private URI website;
    private OffsetTime opens;
    private BigInteger serial;
    private String card;
    private String billingAddress;
    private JsonValue never;
    private Map<String, JsonValue> additional = Map.of();

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder color(JsonValue color) {
      this.color = color;
      return this;
    }

    public Builder size(JsonValue size) {
      this.size = size;
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

    public Builder email(String email) {
      this.email = email;
      return this;
    }

    public Builder website(URI website) {
      this.website = website;
      return this;
    }

    public Builder opens(OffsetTime opens) {
      this.opens = opens;
      return this;
    }

    public Builder serial(BigInteger serial) {
      this.serial = serial;
      return this;
    }

    public Builder card(String card) {
      this.card = card;
      return this;
    }

    public Builder billingAddress(String billingAddress) {
      this.billingAddress = billingAddress;
      return this;
    }

    public Builder never(JsonValue never) {
      this.never = never;
      return this;
    }

    public Builder additional(Map<String, JsonValue> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Widget build() {
      if (name == null) {
        throw MissingFieldsException.in("Widget", "name", name);
      }
      return new Widget(
          name,
          Optional.ofNullable(color),
          Optional.ofNullable(size),
          parts,
          Optional.ofNullable(email),
          Optional.ofNullable(website),
          Optional.ofNullable(opens),
          Optional.ofNullable(serial),
          Optional.ofNullable(card),
          Optional.ofNullable(billingAddress),
          Optional.ofNullable(never),
          additional);
    }
  }
}
