package com.example.zoo;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.NumberConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Circle} and no Java type does. */
@Generated("zoo.yaml#/components/schemas/Circle")
final class CircleRules {
  private static final NumberConstraint RADIUS = new NumberConstraint().minimum(0);

  private CircleRules() {}

  /** Checks all that is demanded of {@code Circle}. */
  static void check(Evaluation at) {
    at.type("object");
    at.required("radius");
    at.property("radius", CircleRules::radius);
  }

  private static void radius(Evaluation at) {
    at.type("number");
    at.number(RADIUS);
  }
}
