package com.example.new_;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link NewClient} and {@link NewRoutes} both read it. */
@Generated("new.yaml 1.0.0")
final class NewEndpoints {
  static final Endpoint ADD_THING = endpoint("addThing", "POST", "/things");
  static final Endpoint ADD_FORM = endpoint("addForm", "POST", "/forms")
      .producing("application/json")
      .consuming("application/x-www-form-urlencoded");

  private NewEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("new", operation, method, path);
  }
}
