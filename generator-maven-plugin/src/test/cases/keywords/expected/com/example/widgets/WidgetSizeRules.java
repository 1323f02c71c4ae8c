package com.example.widgets;

import io.klue.runtime.spi.Evaluation;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** What the contract says of {@code WidgetSize} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Widget/properties/size")
final class WidgetSizeRules {
  private static final StringConstraint CHECK = new StringConstraint().pattern("^[SML]$");
  private static final NumberConstraint CHECK2 = new NumberConstraint().minimum(1);

  private WidgetSizeRules() {}

  /** Checks all that is demanded of {@code WidgetSize}. */
  static void check(Evaluation at) {
    at.type("integer", "string");
    at.string(CHECK);
    at.number(CHECK2);
  }
}
