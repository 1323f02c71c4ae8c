package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code WidgetParts} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Widget/properties/parts")
final class WidgetPartsRules {
  private static final JsonValue KIND = JsonValue.parse("\"frame\"");

  private WidgetPartsRules() {}

  /** Checks what the type of {@code WidgetParts} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.contains(1, 2, WidgetPartsRules::contained);
  }

  private static void contained(Evaluation at) {
    at.type("object");
    at.required("kind");
    at.property("kind", it -> it.constant(KIND));
  }
}
