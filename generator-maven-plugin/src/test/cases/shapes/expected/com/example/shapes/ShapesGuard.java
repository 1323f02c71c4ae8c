package com.example.shapes;

import static com.example.shapes.ShapesEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("shapes.yaml 1.0.0")
final class ShapesGuard implements ShapesApi {
  private final ShapesApi api;

  ShapesGuard(ShapesApi api) {
    this.api = api;
  }

  @Override
  public Shape addShape(Shape shape) {
    return LocalCall.of(ADD_SHAPE)
        .check(violations -> violations.body(shape, ShapeCodec::check))
        .run(() -> api.addShape(shape));
  }

  @Override
  public int replaceShapes(Optional<List<Shape>> body) {
    return LocalCall.of(REPLACE_SHAPES)
        .check(violations -> violations.optionalBody(body, (element, at) -> { at.each(element, ShapeCodec::check); at.check(element, REPLACE_SHAPES_BODY); }))
        .run(() -> api.replaceShapes(body));
  }
}
