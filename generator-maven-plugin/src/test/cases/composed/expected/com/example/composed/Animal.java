package com.example.composed;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** {@code Animal} of the contract. */
@Generated("composed.yaml#/definitions/Animal")
public sealed interface Animal permits AnimalBase, Cat, Animal.Unrecognized {

  JsonCodec<Animal> CODEC = new JsonCodec<>(AnimalCodec::read, AnimalCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements Animal {}
}
