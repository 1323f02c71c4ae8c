package com.example.hello;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.SecurityScheme;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link HelloClient} and {@link HelloRoutes} both read it. */
@Generated("hello.yaml 0.0.1")
final class HelloEndpoints {
  static final SecurityScheme JWT = SecurityScheme.jwt("jwt");
  static final SecurityScheme KEY = SecurityScheme.apiKeyHeader("key", "X-Key");

  static final Endpoint DO_HELLO = endpoint("doHello", "GET", "/v1/hello")
      .reportSlowAfter(5000)
      .producing("application/json");
  static final Endpoint GET_HELLO_WITH_AUTH = endpoint("getHelloWithAuth", "GET", "/v1/hello/with/auth")
      .secured(JWT.required())
      .forwardingCaller()
      .producing("application/json");
  static final Endpoint DO_HELLO_WITH_BOTH = endpoint("doHelloWithBoth", "GET", "/v1/hello/with/both")
      .secured(JWT.required(), KEY.required().and(JWT.required()))
      .producing("application/json");
  static final Endpoint INTERNAL = endpoint("internal", "POST", "/v1/internal")
      .producing("application/json");

  private HelloEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("hello", operation, method, path);
  }
}
