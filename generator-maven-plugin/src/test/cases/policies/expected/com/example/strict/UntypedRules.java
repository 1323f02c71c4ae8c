package com.example.strict;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Untyped} and no Java type does. */
@Generated("strict.yaml#/definitions/Untyped")
final class UntypedRules {
  private UntypedRules() {}

  /** Checks all that is demanded of {@code Untyped}. */
  static void check(Evaluation at) {
    at.required("name");
    at.property("name", it -> it.type("string"));
  }
}
