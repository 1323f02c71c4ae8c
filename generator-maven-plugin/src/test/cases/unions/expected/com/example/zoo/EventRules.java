package com.example.zoo;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.ObjectConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Event} and no Java type does. */
@Generated("zoo.yaml#/components/schemas/Event")
final class EventRules {
  private static final ObjectConstraint CHECK_BEYOND_TYPE = new ObjectConstraint().maxProperties(4);

  private EventRules() {}

  /** Checks what the type of {@code Event} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.object(CHECK_BEYOND_TYPE);
  }
}
