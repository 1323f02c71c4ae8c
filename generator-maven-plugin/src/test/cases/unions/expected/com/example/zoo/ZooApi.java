package com.example.zoo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Unions of every kind.
 *
 * <p>Implement this to serve the API with {@link ZooRoutes}; call it through {@link ZooClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("zoo.yaml 1.0.0")
public interface ZooApi {

  /** {@code POST /animals} */
  Animal addAnimal(Animal animal);

  /** {@code PUT /mixed} */
  Mixed putMixed(Mixed mixed);

  /** {@code POST /shapes} */
  Optional<Shape> addShape(Optional<Shape> body);
}
