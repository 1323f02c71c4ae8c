package com.example.members;

import javax.annotation.processing.Generated;

/** {@code Level} of the contract. */
@Generated("members.yaml#/components/schemas/Level")
public enum Level {
  BASIC("basic"),
  GOLD("gold"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  Level(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static Level of(String wireValue) {
    return switch (wireValue) {
      case "basic" -> BASIC;
      case "gold" -> GOLD;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("Level.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
