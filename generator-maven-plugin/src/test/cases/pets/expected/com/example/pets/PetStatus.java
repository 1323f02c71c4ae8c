package com.example.pets;

import javax.annotation.processing.Generated;

/** Where a pet is in the adoption process. */
@Generated("pets.yaml#/definitions/PetStatus")
public enum PetStatus {
  AVAILABLE("available"),
  PENDING("pending"),
  SOLD("sold"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  PetStatus(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static PetStatus of(String wireValue) {
    return switch (wireValue) {
      case "available" -> AVAILABLE;
      case "pending" -> PENDING;
      case "sold" -> SOLD;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("PetStatus.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
