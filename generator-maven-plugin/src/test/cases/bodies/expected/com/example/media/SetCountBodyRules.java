package com.example.media;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code SetCountBody} and no Java type does. */
@Generated("media.yaml#/paths/~1count/put/requestBody/content/text~1plain; charset=iso-8859-1/schema")
final class SetCountBodyRules {
  private static final JsonValue NOT = JsonValue.parse("13");

  private SetCountBodyRules() {}

  /** Checks what the type of {@code SetCountBody} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.not(it -> it.constant(NOT));
  }
}
