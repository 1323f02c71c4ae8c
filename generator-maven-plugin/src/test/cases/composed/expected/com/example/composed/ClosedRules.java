package com.example.composed;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Closed} and no Java type does. */
@Generated("composed.yaml#/definitions/Closed")
final class ClosedRules {
  private ClosedRules() {}

  /** Checks what the type of {@code Closed} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.allOf(ClosedRules::allOf);
  }

  private static void allOf(Evaluation at) {
    at.named("x");
    at.noAdditionalProperties();
  }
}
