package com.example.more;

import io.klue.runtime.spi.BoundedPattern;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllD} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/d")
final class AllDRules {
  private static final BoundedPattern PATTERN = BoundedPattern.of("^x", "^x");

  private AllDRules() {}

  /** Checks what the type of {@code AllD} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.patternProperties(PATTERN, it -> it.type("string"));
  }
}
