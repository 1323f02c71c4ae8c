package com.example.shapes;

import javax.annotation.processing.Generated;

/** {@code Shade} of the contract. */
@Generated("shapes.yaml#/components/schemas/Shade")
public enum Shade {
  DARK("dark"),
  LIGHT("light"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  Shade(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static Shade of(String wireValue) {
    return switch (wireValue) {
      case "dark" -> DARK;
      case "light" -> LIGHT;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("Shade.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
