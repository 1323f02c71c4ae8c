package com.example.vault;

import javax.annotation.processing.Generated;

/** {@code PutWordsBodyItem} of the contract. */
@Generated("vault.yaml#/paths/~1words/put/requestBody/content/application~1json/schema/items")
public enum PutWordsBodyItem {
  OPEN("open"),
  SESAME("sesame"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  PutWordsBodyItem(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static PutWordsBodyItem of(String wireValue) {
    return switch (wireValue) {
      case "open" -> OPEN;
      case "sesame" -> SESAME;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("PutWordsBodyItem.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
