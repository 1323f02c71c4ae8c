package com.example.pets;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** Who a pet lives with. */
@Generated("pets.yaml#/definitions/Owner")
public sealed interface Owner permits Person, Shelter, Owner.Unrecognized {

  JsonCodec<Owner> CODEC = new JsonCodec<>(OwnerCodec::read, OwnerCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements Owner {}
}
