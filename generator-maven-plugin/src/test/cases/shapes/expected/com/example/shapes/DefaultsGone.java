package com.example.shapes;

import javax.annotation.processing.Generated;

/** {@code DefaultsGone} of the contract. */
@Generated("shapes.yaml#/components/schemas/Defaults/properties/gone")
public enum DefaultsGone {
  A("a"),
  B("b"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  DefaultsGone(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static DefaultsGone of(String wireValue) {
    return switch (wireValue) {
      case "a" -> A;
      case "b" -> B;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("DefaultsGone.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
