package com.example.shapes;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Shapes
 *
 * <p>Implement this to serve the API with {@link ShapesRoutes}; call it through {@link
 * ShapesClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("shapes.yaml 1.0.0")
public interface ShapesApi {

  /** Adds a shape. {@code POST /v2/shapes} */
  Shape addShape(Shape shape);

  /** {@code PUT /v2/shapes} */
  int replaceShapes(Optional<List<Shape>> body);
}
