package com.example.zoo;

import javax.annotation.processing.Generated;

/** {@code ClosedType} of the contract. */
@Generated("zoo.yaml#/components/schemas/Closed/properties/type")
public enum ClosedType {
  CLOSED("closed"),
  SHUT("shut"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  ClosedType(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static ClosedType of(String wireValue) {
    return switch (wireValue) {
      case "closed" -> CLOSED;
      case "shut" -> SHUT;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("ClosedType.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
