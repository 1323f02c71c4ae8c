package com.example.today;

import javax.annotation.processing.Generated;

/** {@code NoteType} of the contract. */
@Generated("today.yaml#/components/schemas/Note/properties/type")
public enum NoteType {
  NOTE("note"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  NoteType(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static NoteType of(String wireValue) {
    return switch (wireValue) {
      case "note" -> NOTE;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("NoteType.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
