package com.example.composed;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code ClashX} and no Java type does. */
@Generated("composed.yaml#/definitions/Clash/allOf/0/properties/x")
final class ClashXRules {
  private ClashXRules() {}

  /** Checks all that is demanded of {@code ClashX}. */
  static void check(Evaluation at) {
    at.allOf(it -> it.type("string"), it -> it.type("integer"));
  }
}
