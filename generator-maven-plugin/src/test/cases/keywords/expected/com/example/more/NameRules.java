package com.example.more;

import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code Name} and no Java type does. */
@Generated("more.yaml#/components/schemas/Name")
final class NameRules {
  private NameRules() {}

  /** Checks all that is demanded of {@code Name}. */
  static void check(Evaluation at) {
    at.type("string");
  }
}
