package com.example.more;

import javax.annotation.processing.Generated;

/** {@code AllN} of the contract. */
@Generated("more.yaml#/components/schemas/All/properties/n")
public enum AllN {
  A("a"),
  BB("bb"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  AllN(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static AllN of(String wireValue) {
    return switch (wireValue) {
      case "a" -> A;
      case "bb" -> BB;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("AllN.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
