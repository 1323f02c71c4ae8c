package com.example.composed;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Mixed} and no Java type does. */
@Generated("composed.yaml#/definitions/Mixed")
final class MixedRules {
  private MixedRules() {}

  /** Checks all that is demanded of {@code Mixed}. */
  static void check(Evaluation at) {
    at.allOf(it -> it.type("string"), MixedRules::allOf);
  }

  private static void allOf(Evaluation at) {
    at.type("object");
    at.property("y", it -> it.type("integer"));
  }
}
