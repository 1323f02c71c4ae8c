package com.example.hostile;

import javax.annotation.processing.Generated;

/** {@code OverrideModel} of the contract. */
@Generated("hostile.yaml#/components/schemas/Override")
public enum OverrideModel {
  EMPTY(""),
  A("a"),
  A41("A"),
  STAR_SLASH("*/"),
  GREATER_EQUALS(">="),
  LESS_EQUALS("<="),
  _1("1"),
  MINUS_1("-1"),
  NULL("null"),
  TRUE("true"),
  CLASS("class"),
  UNRECOGNIZED("UNRECOGNIZED"),
  É("é"),
  ETC_GMT_12("Etc/GMT+12"),
  ETC_SLASH_GMT_DASH_12("Etc/GMT-12"),

  /** A value newer than this code. A client may read it; nobody can send it. */
  UNRECOGNIZED_VALUE(null);

  private final String wireValue;

  OverrideModel(String wireValue) {
    this.wireValue = wireValue;
  }

  /** The constant for a value of the contract, or null if the contract has no such value. */
  public static OverrideModel of(String wireValue) {
    return switch (wireValue) {
      case "" -> EMPTY;
      case "a" -> A;
      case "A" -> A41;
      case "*/" -> STAR_SLASH;
      case ">=" -> GREATER_EQUALS;
      case "<=" -> LESS_EQUALS;
      case "1" -> _1;
      case "-1" -> MINUS_1;
      case "null" -> NULL;
      case "true" -> TRUE;
      case "class" -> CLASS;
      case "UNRECOGNIZED" -> UNRECOGNIZED;
      case "é" -> É;
      case "Etc/GMT+12" -> ETC_GMT_12;
      case "Etc/GMT-12" -> ETC_SLASH_GMT_DASH_12;
      default -> null;
    };
  }

  /** The value as it crosses the wire. */
  public String wireValue() {
    if (this == UNRECOGNIZED_VALUE) {
      throw new IllegalStateException("OverrideModel.UNRECOGNIZED_VALUE cannot be sent");
    }
    return wireValue;
  }
}
