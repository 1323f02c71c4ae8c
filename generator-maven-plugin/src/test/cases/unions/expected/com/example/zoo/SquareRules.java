package com.example.zoo;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.NumberConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Square} and no Java type does. */
@Generated("zoo.yaml#/components/schemas/Square")
final class SquareRules {
  private static final NumberConstraint SIDE = new NumberConstraint().minimum(0);

  private SquareRules() {}

  /** Checks all that is demanded of {@code Square}. */
  static void check(Evaluation at) {
    at.type("object");
    at.required("side");
    at.property("side", SquareRules::side);
  }

  private static void side(Evaluation at) {
    at.type("number");
    at.number(SIDE);
  }
}
