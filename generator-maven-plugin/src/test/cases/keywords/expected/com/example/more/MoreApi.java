package com.example.more;

import javax.annotation.processing.Generated;

/**
 * More keywords
 *
 * <p>Implement this to serve the API with {@link MoreRoutes}; call it through {@link MoreClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("more.yaml 1")
public interface MoreApi {

}
