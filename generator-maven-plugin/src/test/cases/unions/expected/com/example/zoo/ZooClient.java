package com.example.zoo;

import static com.example.zoo.ZooEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link ZooApi} over HTTP. Immutable; share one. */
@Generated("zoo.yaml 1.0.0")
public final class ZooClient implements ZooApi {
  private final ApiClient http;

  private ZooClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static ZooClient of(ApiClient http) {
    return new ZooClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static ZooApi local(ZooApi api) {
    return new ZooGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public ZooClient with(UnaryOperator<CallOptions> change) {
    return new ZooClient(http.with(change));
  }

  @Override
  public Animal addAnimal(Animal animal) {
    return http.call(ADD_ANIMAL)
        .json(animal, AnimalCodec::write)
        .send(200)
        .json(AnimalCodec::read);
  }

  @Override
  public Mixed putMixed(Mixed mixed) {
    return http.call(PUT_MIXED)
        .json(mixed, MixedCodec::write)
        .send(200)
        .json(MixedCodec::read);
  }

  @Override
  public Optional<Shape> addShape(Optional<Shape> body) {
    return http.call(ADD_SHAPE)
        .json(body, (out, value) -> out.nullableItem(value, ShapeCodec::write))
        .send(200)
        .json(in -> in.optional(ShapeCodec::read));
  }
}
