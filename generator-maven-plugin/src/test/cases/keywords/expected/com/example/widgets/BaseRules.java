package com.example.widgets;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Base} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Base")
final class BaseRules {
  private static final StringConstraint ID = new StringConstraint().format("uuid");

  private BaseRules() {}

  /** Checks what the type of {@code Base} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.anyOf(BaseRules::anyOf, BaseRules::anyOf2);
  }

  private static void anyOf(Evaluation at) {
    at.required("a");
    at.property("a", it -> it.type("string"));
  }

  private static void anyOf2(Evaluation at) {
    at.required("b");
    at.property("b", it -> it.type("integer"));
  }

  /** Checks all that is demanded of {@code Base}. */
  static void check(Evaluation at) {
    at.type("object");
    at.required("id");
    at.property("id", BaseRules::id);
    at.anyOf(BaseRules::anyOf, BaseRules::anyOf2);
  }

  private static void id(Evaluation at) {
    at.type("string");
    at.string(ID);
  }
}
