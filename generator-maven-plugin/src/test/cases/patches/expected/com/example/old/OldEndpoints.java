package com.example.old;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link OldClient} and {@link OldRoutes} both read it. */
@Generated("old.yaml 1.0.0")
final class OldEndpoints {
  static final Endpoint ADD_THING = endpoint("addThing", "POST", "/things")
      .producing("application/json");

  private OldEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("old", operation, method, path);
  }
}
