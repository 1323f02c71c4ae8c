package com.example.shapes;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link ShapesClient} and {@link ShapesRoutes} both read it. */
@Generated("shapes.yaml 1.0.0")
final class ShapesEndpoints {
  static final Endpoint ADD_SHAPE = endpoint("addShape", "POST", "/v2/shapes")
      .producing("application/json");
  static final Endpoint REPLACE_SHAPES = endpoint("replaceShapes", "PUT", "/v2/shapes")
      .producing("application/json");

  static final ArrayConstraint REPLACE_SHAPES_BODY = new ArrayConstraint().maxItems(5);

  private ShapesEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("shapes", operation, method, path);
  }
}
