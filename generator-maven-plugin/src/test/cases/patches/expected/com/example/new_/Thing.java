package com.example.new_;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** {@code Thing} of the contract. */
@Generated("new.yaml#/components/schemas/Thing")
public sealed interface Thing permits Big, Small, Thing.Unrecognized {

  JsonCodec<Thing> CODEC = new JsonCodec<>(ThingCodec::read, ThingCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements Thing {}
}
