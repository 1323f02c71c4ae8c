package com.example.composed;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link ComposedClient} and {@link ComposedRoutes} both read it. */
@Generated("composed.yaml 1")
final class ComposedEndpoints {
  private ComposedEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("composed", operation, method, path);
  }
}
