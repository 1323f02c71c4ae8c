package com.example.more;

import javax.annotation.processing.Generated;

/** {@code AllO} of the contract. */
@Generated("more.yaml#/components/schemas/All/properties/o")
public enum AllO {
  A("a"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  AllO(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static AllO of(String wireValue) {
    return switch (wireValue) {
      case "a" -> A;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("AllO.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
