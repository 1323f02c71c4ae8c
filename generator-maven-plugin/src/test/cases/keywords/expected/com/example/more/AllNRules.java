package com.example.more;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllN} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/n")
final class AllNRules {
  private static final StringConstraint CHECK_BEYOND_TYPE = new StringConstraint().maxLength(1).pattern("^a");

  private AllNRules() {}

  /** Checks what the type of {@code AllN} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.string(CHECK_BEYOND_TYPE);
  }
}
