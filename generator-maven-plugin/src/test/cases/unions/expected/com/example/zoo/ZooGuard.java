package com.example.zoo;

import static com.example.zoo.ZooEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("zoo.yaml 1.0.0")
final class ZooGuard implements ZooApi {
  private final ZooApi api;

  ZooGuard(ZooApi api) {
    this.api = api;
  }

  @Override
  public Animal addAnimal(Animal animal) {
    return LocalCall.of(ADD_ANIMAL)
        .check(violations -> violations.body(animal, AnimalCodec::check))
        .run(() -> api.addAnimal(animal));
  }

  @Override
  public Mixed putMixed(Mixed mixed) {
    return LocalCall.of(PUT_MIXED)
        .check(violations -> violations.body(mixed, MixedCodec::check))
        .run(() -> api.putMixed(mixed));
  }

  @Override
  public Optional<Shape> addShape(Optional<Shape> body) {
    return LocalCall.of(ADD_SHAPE)
        .check(violations -> violations.body(body, (element, at) -> at.present(element, ShapeCodec::check)))
        .run(() -> api.addShape(body));
  }
}
