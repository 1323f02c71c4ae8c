package com.example.zoo;

import static com.example.zoo.ZooEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link ZooApi} over HTTP. */
@Generated("zoo.yaml 1.0.0")
public final class ZooRoutes implements ApiRoutes {
  private final Function<RequestContext, ZooApi> api;

  private ZooRoutes(Function<RequestContext, ZooApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static ZooRoutes of(ZooApi api) {
    return new ZooRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static ZooRoutes perRequest(Function<RequestContext, ZooApi> factory) {
    return new ZooRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(ADD_ANIMAL, this::addAnimal),
        new Route(PUT_MIXED, this::putMixed),
        new Route(ADD_SHAPE, this::addShape));
  }

  private void addAnimal(Exchange exchange) {
    Animal animal = exchange.json(AnimalCodec::read);
    exchange.check();
    exchange.reply(200, api(exchange).addAnimal(animal), AnimalCodec::write, AnimalCodec::read);
  }

  private void putMixed(Exchange exchange) {
    Mixed mixed = exchange.json(MixedCodec::read);
    exchange.check();
    exchange.reply(200, api(exchange).putMixed(mixed), MixedCodec::write, MixedCodec::read);
  }

  private void addShape(Exchange exchange) {
    Optional<Shape> body = exchange.json(in -> in.optional(ShapeCodec::read));
    exchange.check();
    exchange.reply(
        200,
        api(exchange).addShape(body),
        (out, value) -> out.nullableItem(value, ShapeCodec::write),
        in -> in.optional(ShapeCodec::read));
  }

  private ZooApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
