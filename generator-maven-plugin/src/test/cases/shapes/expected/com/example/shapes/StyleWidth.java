package com.example.shapes;

import javax.annotation.processing.Generated;

/** {@code StyleWidth} of the contract. */
@Generated("shapes.yaml#/components/schemas/Style/properties/width")
public enum StyleWidth {
  _1(1L),
  _2(2L),
  _4(4L),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(0);

  private final long wireValue;

  StyleWidth(long wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static StyleWidth of(long wireValue) {
    for (StyleWidth constant : values()) {
      if (constant.wireValue == wireValue && constant != UNRECOGNIZED) {
        return constant;
      }
    }
    return null;
  }

  /** The value as it crosses the wire. */
  public long wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("StyleWidth.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
