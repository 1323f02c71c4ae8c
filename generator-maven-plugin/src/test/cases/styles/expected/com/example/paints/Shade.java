package com.example.paints;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** {@code Shade} of the contract. */
@Generated("paints.yaml#/components/schemas/Shade")
public sealed interface Shade permits
    Shade.OfString,
    Shade.OfInt32,
    Color,
    Shade.Unrecognized {

  JsonCodec<Shade> CODEC = new JsonCodec<>(ShadeCodec::read, ShadeCodec::write);

  /** The variant that is a string. */
  record OfString(String value) implements Shade {}

  /** The variant that is a number. */
  record OfInt32(int value) implements Shade {}

  /** A value newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(JsonValue value) implements Shade {}
}
