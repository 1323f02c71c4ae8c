package com.example.shapes;

import static com.example.shapes.ShapesEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link ShapesApi} over HTTP. */
@Generated("shapes.yaml 1.0.0")
public final class ShapesRoutes implements ApiRoutes {
  private final Function<RequestContext, ShapesApi> api;

  private ShapesRoutes(Function<RequestContext, ShapesApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static ShapesRoutes of(ShapesApi api) {
    return new ShapesRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static ShapesRoutes perRequest(Function<RequestContext, ShapesApi> factory) {
    return new ShapesRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(ADD_SHAPE, this::addShape),
        new Route(REPLACE_SHAPES, this::replaceShapes));
  }

  private void addShape(Exchange exchange) {
    Shape shape = exchange.json(ShapeCodec::read);
    exchange.check();
    exchange.reply(201, api(exchange).addShape(shape), ShapeCodec::write, ShapeCodec::read);
  }

  private void replaceShapes(Exchange exchange) {
    Optional<List<Shape>> body = exchange.optionalJson(in -> in.list(REPLACE_SHAPES_BODY, ShapeCodec::read));
    exchange.check();
    exchange.reply(200, api(exchange).replaceShapes(body), JsonWriter::int32, JsonReader::int32);
  }

  private ShapesApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
