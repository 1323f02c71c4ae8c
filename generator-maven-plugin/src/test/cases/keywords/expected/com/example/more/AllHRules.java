package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllH} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/h")
final class AllHRules {
  private AllHRules() {}

  /** Checks all that is demanded of {@code AllH}. */
  static void check(Evaluation at) {
    at.type("string", "integer");
  }
}
