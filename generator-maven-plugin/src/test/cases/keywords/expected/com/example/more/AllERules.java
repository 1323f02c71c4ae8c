package com.example.more;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllE} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/e")
final class AllERules {
  private static final StringConstraint PROPERTY_NAMES = new StringConstraint().maxLength(3);

  private AllERules() {}

  /** Checks what the type of {@code AllE} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.dependentRequired("a", "b");
    at.propertyNames(it -> it.string(PROPERTY_NAMES));
  }
}
