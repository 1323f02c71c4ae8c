package com.example.more;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllF} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/f")
final class AllFRules {
  private static final StringConstraint THEN = new StringConstraint().minLength(1);
  private static final NumberConstraint OTHERWISE = new NumberConstraint().minimum(1);

  private AllFRules() {}

  /** Checks all that is demanded of {@code AllF}. */
  static void check(Evaluation at) {
    at.when(it -> it.type("string"), it -> it.string(THEN), it -> it.number(OTHERWISE));
  }
}
