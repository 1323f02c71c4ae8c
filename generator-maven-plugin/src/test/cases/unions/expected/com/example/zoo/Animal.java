package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** A base; its heirs say which they are. */
@Generated("zoo.yaml#/components/schemas/Animal")
public sealed interface Animal permits AnimalBase, Cat, Dog, Animal.Unrecognized {

  JsonCodec<Animal> CODEC = new JsonCodec<>(AnimalCodec::read, AnimalCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements Animal {}
}
