package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code PutWidgetCode} and no Java type does. */
@Generated("widgets.yaml#/paths/~1widgets~1{code}/put/parameters/0/schema")
final class PutWidgetCodeRules {
  private static final JsonValue NOT = JsonValue.parse("\"none\"");
  private static final JsonValue NOT2 = JsonValue.parse("\"all\"");

  private PutWidgetCodeRules() {}

  /** Checks what the type of {@code PutWidgetCode} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.not(it -> it.enumeration(NOT, NOT2));
  }
}
