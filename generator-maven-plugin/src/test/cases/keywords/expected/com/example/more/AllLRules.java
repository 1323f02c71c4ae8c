package com.example.more;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code AllL} and no Java type does. */
@Generated("more.yaml#/components/schemas/All/properties/l")
final class AllLRules {
  private static final JsonValue CHECK = JsonValue.parse("\"a\"");
  private static final JsonValue CHECK2 = JsonValue.parse("1");

  private AllLRules() {}

  /** Checks all that is demanded of {@code AllL}. */
  static void check(Evaluation at) {
    at.enumeration(CHECK, CHECK2);
  }
}
