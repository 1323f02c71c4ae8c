package com.example.zoo;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** Told apart by trying. */
@Generated("zoo.yaml#/components/schemas/Shape")
public sealed interface Shape permits Circle, Square, Shape.Unrecognized {

  JsonCodec<Shape> CODEC = new JsonCodec<>(ShapeCodec::read, ShapeCodec::write);

  /** A value newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(JsonValue value) implements Shape {}
}
