package com.example.composed;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code OpenTwice} and no Java type does. */
@Generated("composed.yaml#/definitions/OpenTwice")
final class OpenTwiceRules {
  private OpenTwiceRules() {}

  /** Checks what the type of {@code OpenTwice} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.allOf(OpenTwiceRules::allOf, OpenTwiceRules::allOf2);
  }

  private static void allOf(Evaluation at) {
    at.type("object");
    at.additionalProperties(Evaluation::anything);
  }

  private static void allOf2(Evaluation at) {
    at.type("object");
    at.additionalProperties(it -> it.type("string"));
  }
}
