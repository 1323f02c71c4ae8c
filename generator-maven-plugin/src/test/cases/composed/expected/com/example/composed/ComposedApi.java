package com.example.composed;

import javax.annotation.processing.Generated;

/**
 * Composed
 *
 * <p>Implement this to serve the API with {@link ComposedRoutes}; call it through {@link
 * ComposedClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("composed.yaml 1")
public interface ComposedApi {

}
