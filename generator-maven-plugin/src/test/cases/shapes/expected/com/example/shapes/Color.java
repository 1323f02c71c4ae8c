package com.example.shapes;

import javax.annotation.processing.Generated;

/** A colour. */
@Generated("shapes.yaml#/components/schemas/Color")
public enum Color {
  RED("red"),
  GREEN("green"),
  BLUE("blue"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  Color(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static Color of(String wireValue) {
    return switch (wireValue) {
      case "red" -> RED;
      case "green" -> GREEN;
      case "blue" -> BLUE;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("Color.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
