package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllB} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/b")
final class AllBRules {
  private AllBRules() {}

  /** Checks what the type of {@code AllB} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.prefixItems(it -> it.type("string"));
  }
}
