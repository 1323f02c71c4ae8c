package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllJ} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/j")
final class AllJRules {
  private AllJRules() {}

  /** Checks all that is demanded of {@code AllJ}. */
  static void check(Evaluation at) {
    at.nothing();
  }
}
