package com.example.hostile;

import javax.annotation.processing.Generated;

/** {@code ReturnType} of the contract. */
@Generated("hostile.yaml#/components/schemas/Return.type")
public enum ReturnType {
  A("a"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  ReturnType(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static ReturnType of(String wireValue) {
    return switch (wireValue) {
      case "a" -> A;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("ReturnType.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
