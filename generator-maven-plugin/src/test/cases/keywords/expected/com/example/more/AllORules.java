package com.example.more;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllO} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/o")
final class AllORules {
  private static final StringConstraint ALL_OF = new StringConstraint().maxLength(1);

  private AllORules() {}

  /** Checks what the type of {@code AllO} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.allOf(it -> it.string(ALL_OF));
  }
}
