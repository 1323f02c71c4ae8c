package com.example.zoo;

import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.JsonCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Told apart by the JSON type. */
@Generated("zoo.yaml#/components/schemas/Mixed")
public sealed interface Mixed permits
    Mixed.OfString,
    Mixed.OfInt64,
    Mixed.OfStringList,
    Dog,
    Mixed.Unrecognized {

  JsonCodec<Mixed> CODEC = new JsonCodec<>(MixedCodec::read, MixedCodec::write);

  /** The variant that is a string. */
  record OfString(String value) implements Mixed {}

  /** The variant that is a number. */
  record OfInt64(long value) implements Mixed {}

  /** The variant that is an array. */
  record OfStringList(List<String> value) implements Mixed {
    public OfStringList {
      value = List.copyOf(value);
    }
  }

  /** A value newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(JsonValue value) implements Mixed {}
}
