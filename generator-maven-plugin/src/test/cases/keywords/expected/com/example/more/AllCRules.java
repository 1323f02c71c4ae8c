package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllC} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/c")
final class AllCRules {
  private AllCRules() {}

  /** Checks what the type of {@code AllC} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.contains(2, Integer.MAX_VALUE, it -> it.type("string"));
  }
}
