package com.example.vault;

import io.klue.runtime.Patch;
import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.MissingFieldsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@code Visitor} of the contract.
 *
 * @param name at most 4 characters
 * @param password at least 8 characters
 * @param pin at most 9999
 * @param answers at most 2 items
 * @param additional the properties that the schema does not name
 */
@Generated("vault.yaml#/components/schemas/Visitor")
public record Visitor(
    String name,
    String password,
    Optional<Integer> pin,
    List<String> answers,
    Optional<Card> card,
    Patch<LocalDate> born,
    Optional<Card> friend,
    Map<String, Integer> additional) {

  public static final JsonCodec<Visitor> CODEC = new JsonCodec<>(VisitorCodec::read, VisitorCodec::write);

  public Visitor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(pin, "pin");
    answers = List.copyOf(answers);
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(born, "born");
    Objects.requireNonNull(friend, "friend");
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "Visitor[name=" + name
        + ", password=***"
        + ", pin=***"
        + ", answers=***"
        + ", card=***"
        + ", born=***"
        + ", friend=" + friend
        + ", additional=***"
        + "]";
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder copy = new Builder()
        .name(name)
        .password(password)
        .pin(pin.orElse(null))
        .answers(answers)
        .card(card.orElse(null))
        .friend(friend.orElse(null))
        .additional(additional);
    born.ifGiven(copy::born);
    return copy;
  }

  /** Builds a {@link Visitor}. Null clears an optional part. */
  public static final class Builder {
    private String name;
    private String password;
    private Integer pin;
    private List<String> answers = List.of();
    private Card card;
    private Patch<LocalDate> born = Patch.absent();
    private Card friend;
    private Map<String, Integer> additional = Map.of();

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder password(String password) {
      this.password = password;
      return this;
    }

    public Builder pin(Integer pin) {
      this.pin = pin;
      return this;
    }

    public Builder answers(List<String> answers) {
      this.answers = answers == null ? List.of() : List.copyOf(answers);
      return this;
    }

    public Builder addAnswer(String item) {
      if (!(answers instanceof ArrayList)) {
        answers = new ArrayList<>(answers);
      }
      answers.add(item);
      return this;
    }

    public Builder card(Card card) {
      this.card = card;
      return this;
    }

    public Builder born(LocalDate born) {
      this.born = Patch.ofNullable(born);
      return this;
    }

    public Builder friend(Card friend) {
      this.friend = friend;
      return this;
    }

    public Builder additional(Map<String, Integer> additional) {
      this.additional = additional == null ? Map.of() : additional;
      return this;
    }

    /** @throws MissingFieldsException naming every required part that was not set */
    public Visitor build() {
      if (name == null || password == null) {
        throw MissingFieldsException.in("Visitor", "name", name, "password", password);
      }
      return new Visitor(
          name,
          password,
          Optional.ofNullable(pin),
          answers,
          Optional.ofNullable(card),
          born,
          Optional.ofNullable(friend),
          additional);
    }
  }
}
