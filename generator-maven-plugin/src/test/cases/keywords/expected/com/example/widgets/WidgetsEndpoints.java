package com.example.widgets;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link WidgetsClient} and {@link WidgetsRoutes} both read it. */
@Generated("widgets.yaml 1.0.0")
final class WidgetsEndpoints {
  static final Endpoint PUT_WIDGET = endpoint("putWidget", "PUT", "/widgets/{code}")
      .producing("application/json");
  static final Endpoint POST_ANYTHING = endpoint("postAnything", "POST", "/anything");

  private WidgetsEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("widgets", operation, method, path);
  }
}
