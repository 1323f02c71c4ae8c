package com.example.strict;

import javax.annotation.processing.Generated;

/**
 * Nothing is taken for granted.
 *
 * <p>Implement this to serve the API with {@link StrictRoutes}; call it through {@link
 * StrictClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("strict.yaml 1.0.0")
public interface StrictApi {

}
