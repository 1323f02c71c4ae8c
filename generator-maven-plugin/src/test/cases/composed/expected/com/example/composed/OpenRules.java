package com.example.composed;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Open} and no Java type does. */
@Generated("composed.yaml#/definitions/Open")
final class OpenRules {
  private OpenRules() {}

  /** Checks what the type of {@code Open} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.allOf(OpenRules::allOf);
  }

  private static void allOf(Evaluation at) {
    at.named("x");
    at.additionalProperties(it -> it.type("integer"));
  }
}
