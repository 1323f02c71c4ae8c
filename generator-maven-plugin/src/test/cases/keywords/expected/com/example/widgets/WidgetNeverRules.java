package com.example.widgets;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code WidgetNever} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Widget/properties/never")
final class WidgetNeverRules {
  private WidgetNeverRules() {}

  /** Checks all that is demanded of {@code WidgetNever}. */
  static void check(Evaluation at) {
    at.nothing();
  }
}
