package com.example.widgets;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Special} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Special")
final class SpecialRules {
  private SpecialRules() {}

  /** Checks all that is demanded of {@code Special}. */
  static void check(Evaluation at) {
    at.required("more");
    at.property("more", it -> it.type("boolean"));
    at.allOf(BaseRules::check);
    at.noUnevaluatedProperties();
  }
}
