package com.example.zoo;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Shape} and no Java type does. */
@Generated("zoo.yaml#/components/schemas/Shape")
final class ShapeRules {
  private ShapeRules() {}

  /** Checks what the type of {@code Shape} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.oneOf(CircleRules::check, SquareRules::check);
  }
}
