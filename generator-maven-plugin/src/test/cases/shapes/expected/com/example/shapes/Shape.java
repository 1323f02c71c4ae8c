package com.example.shapes;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** A figure in the plane. */
@Generated("shapes.yaml#/components/schemas/Shape")
public sealed interface Shape permits Circle, Square, Polygon, Shape.Unrecognized {

  JsonCodec<Shape> CODEC = new JsonCodec<>(ShapeCodec::read, ShapeCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements Shape {}
}
