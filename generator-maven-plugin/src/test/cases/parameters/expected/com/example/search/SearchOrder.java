package com.example.search;

import javax.annotation.processing.Generated;

/** {@code SearchOrder} of the contract. */
@Generated("search.yaml#/paths/~1search~1{index}~1{page}/get/parameters/7")
public enum SearchOrder {
  ASC("asc"),
  DESC("desc"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED(null);

  private final String wireValue;

  SearchOrder(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static SearchOrder of(String wireValue) {
    return switch (wireValue) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("SearchOrder.UNRECOGNIZED cannot be sent");
    }
    return wireValue;
  }
}
