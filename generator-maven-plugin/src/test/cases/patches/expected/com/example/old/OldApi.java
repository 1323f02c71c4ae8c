package com.example.old;

import javax.annotation.processing.Generated;

/**
 * Patches in Swagger 2.0, reached on every way that there is.
 *
 * <p>Implement this to serve the API with {@link OldRoutes}; call it through {@link OldClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("old.yaml 1.0.0")
public interface OldApi {

  /** {@code POST /things} */
  Answer addThing(Thing thing);
}
