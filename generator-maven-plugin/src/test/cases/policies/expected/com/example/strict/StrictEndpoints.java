package com.example.strict;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link StrictClient} and {@link StrictRoutes} both read it. */
@Generated("strict.yaml 1.0.0")
final class StrictEndpoints {
  private StrictEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("strict", operation, method, path);
  }
}
