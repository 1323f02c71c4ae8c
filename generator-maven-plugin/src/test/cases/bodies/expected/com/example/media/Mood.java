package com.example.media;

import javax.annotation.processing.Generated;

/** {@code Mood} of the contract. */
@Generated("media.yaml#/components/schemas/Mood")
public enum Mood {
  GOOD("good"),
  BAD("bad"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  Mood(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static Mood of(String wireValue) {
    return switch (wireValue) {
      case "good" -> GOOD;
      case "bad" -> BAD;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("Mood.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
