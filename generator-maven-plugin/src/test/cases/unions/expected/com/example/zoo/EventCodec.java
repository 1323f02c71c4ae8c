package com.example.zoo;

import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import javax.annotation.processing.Generated;

/** How {@link Event} crosses the wire: {@code type} tells which variant it is. */
@Generated("zoo.yaml#/components/schemas/Event")
final class EventCodec {
  private EventCodec() {}

  static Event read(JsonReader in) {
    return in.checked(EventRules::checkBeyondType, EventCodec::readUnchecked);
  }

  private static Event readUnchecked(JsonReader in) {
    String kind = in.discriminator("type");
    return switch (kind) {
      case "opened" -> OpenedCodec.read(in);
      case "closed", "shut" -> ClosedCodec.read(in);
      default -> in.unrecognized("type", kind, Event.Unrecognized::new);
    };
  }

  static void write(JsonWriter out, Event union) {
    if (union instanceof Opened variant) {
      OpenedCodec.write(out, variant);
    } else if (union instanceof Closed variant) {
      ClosedCodec.write(out, variant);
    } else {
      throw new IllegalStateException(union + " cannot be sent");
    }
  }

  static void check(Event union, Violations violations) {
    violations.rules(union, EventCodec::write, EventRules::checkBeyondType);
    if (union instanceof Opened variant) {
      OpenedCodec.check(variant, violations);
    } else if (union instanceof Closed variant) {
      ClosedCodec.check(variant, violations);
    } else {
      violations.add("discriminator", "is a variant that the contract does not know");
    }
  }
}
