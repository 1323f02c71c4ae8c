package com.example.more;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link MoreClient} and {@link MoreRoutes} both read it. */
@Generated("more.yaml 1")
final class MoreEndpoints {
  private MoreEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("more", operation, method, path);
  }
}
