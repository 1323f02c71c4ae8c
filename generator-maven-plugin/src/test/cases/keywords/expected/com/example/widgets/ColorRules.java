package com.example.widgets;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Color} and no Java type does. */
@Generated("widgets.yaml#/components/schemas/Color")
final class ColorRules {
  private static final JsonValue CHECK = JsonValue.parse("\"red\"");
  private static final JsonValue CHECK2 = JsonValue.parse("\"green\"");
  private static final JsonValue CHECK3 = JsonValue.parse("7");
  private static final JsonValue CHECK4 = JsonValue.parse("null");
  private static final JsonValue CHECK5 = JsonValue.parse("{\"rgb\":[1,2,3]}");

  private ColorRules() {}

  /** Checks all that is demanded of {@code Color}. */
  static void check(Evaluation at) {
    at.enumeration(CHECK, CHECK2, CHECK3, CHECK4, CHECK5);
  }
}
