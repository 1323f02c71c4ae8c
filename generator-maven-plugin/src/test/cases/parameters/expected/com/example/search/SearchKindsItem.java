package com.example.search;

import javax.annotation.processing.Generated;

/** {@code SearchKindsItem} of the contract. */
@Generated("search.yaml#/paths/~1search~1{index}~1{page}/get/parameters/3/items")
public enum SearchKindsItem {
  A("a"),
  B("b"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  SearchKindsItem(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static SearchKindsItem of(String wireValue) {
    return switch (wireValue) {
      case "a" -> A;
      case "b" -> B;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("SearchKindsItem.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
