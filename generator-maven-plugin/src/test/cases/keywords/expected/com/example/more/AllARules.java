package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllA} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/a")
final class AllARules {
  private AllARules() {}

  /** Checks all that is demanded of {@code AllA}. */
  static void check(Evaluation at) {
    at.not(it -> it.type("string"));
  }
}
