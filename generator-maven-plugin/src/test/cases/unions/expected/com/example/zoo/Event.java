package com.example.zoo;

import io.klue.runtime.spi.JsonCodec;
import javax.annotation.processing.Generated;

/** Told apart by a constant of each variant. */
@Generated("zoo.yaml#/components/schemas/Event")
public sealed interface Event permits Opened, Closed, Event.Unrecognized {

  JsonCodec<Event> CODEC = new JsonCodec<>(EventCodec::read, EventCodec::write);

  /** A variant newer than this code. A client may read it; nobody can send it. */
  record Unrecognized(String kind) implements Event {}
}
