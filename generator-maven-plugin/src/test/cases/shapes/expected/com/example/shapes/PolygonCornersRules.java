package com.example.shapes;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.Evaluation;
import javax.annotation.processing.Generated;

/** What the contract says of {@code PolygonCorners} and no Java type does. */
@Generated("shapes.yaml#/components/schemas/Polygon/properties/corners")
final class PolygonCornersRules {
  private static final ArrayConstraint CHECK_BEYOND_TYPE = new ArrayConstraint().uniqueItems();

  private PolygonCornersRules() {}

  /** Checks what the type of {@code PolygonCorners} leaves open. */
  static void checkBeyondType(Evaluation at) {
    at.array(CHECK_BEYOND_TYPE);
  }
}
