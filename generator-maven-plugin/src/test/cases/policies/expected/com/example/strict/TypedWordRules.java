package com.example.strict;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code TypedWord} and no Java type does. */
@Generated("strict.yaml#/definitions/Typed/properties/word")
final class TypedWordRules {
  private static final StringConstraint CHECK = new StringConstraint().minLength(2);

  private TypedWordRules() {}

  /** Checks all that is demanded of {@code TypedWord}. */
  static void check(Evaluation at) {
    at.string(CHECK);
  }
}
