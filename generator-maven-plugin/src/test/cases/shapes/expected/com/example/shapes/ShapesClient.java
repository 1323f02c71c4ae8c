package com.example.shapes;

import static com.example.shapes.ShapesEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.spi.JsonReader;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link ShapesApi} over HTTP. Immutable; share one. */
@Generated("shapes.yaml 1.0.0")
public final class ShapesClient implements ShapesApi {
  private final ApiClient http;

  private ShapesClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static ShapesClient of(ApiClient http) {
    return new ShapesClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static ShapesApi local(ShapesApi api) {
    return new ShapesGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public ShapesClient with(UnaryOperator<CallOptions> change) {
    return new ShapesClient(http.with(change));
  }

  @Override
  public Shape addShape(Shape shape) {
    return http.call(ADD_SHAPE)
        .json(shape, ShapeCodec::write)
        .send(201)
        .json(ShapeCodec::read);
  }

  @Override
  public int replaceShapes(Optional<List<Shape>> body) {
    return http.call(REPLACE_SHAPES)
        .optionalJson(body, (out, value) -> out.list(value, ShapeCodec::write))
        .send(200)
        .json(JsonReader::int32);
  }
}
