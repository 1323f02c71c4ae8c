package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllK} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/k")
final class AllKRules {
  private AllKRules() {}

  /** Checks what the type of {@code AllK} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.allOf(NameRules::check);
  }
}
