package com.example.shapes;

import javax.annotation.processing.Generated;

/** {@code DefaultsOctal} of the contract. */
@Generated("shapes.yaml#/components/schemas/Defaults/properties/octal")
public enum DefaultsOctal {
  _15(15L),
  _16(16L),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(0);

  private final long wireValue;

  DefaultsOctal(long wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static DefaultsOctal of(long wireValue) {
    for (DefaultsOctal constant : values()) {
      if (constant.wireValue == wireValue && constant != UNRECOGNIZED) {
        return constant;
      }
    }
    return null;
  }

  /** The value as it crosses the wire. */
  public long wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("DefaultsOctal.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
