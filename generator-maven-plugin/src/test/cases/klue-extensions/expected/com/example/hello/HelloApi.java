package com.example.hello;

import javax.annotation.processing.Generated;

/**
 * A few example endpoints.
 *
 * <p>Implement this to serve the API with {@link HelloRoutes}; call it through {@link HelloClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("hello.yaml 0.0.1")
public interface HelloApi {

  /** Say hello {@code GET /v1/hello} */
  Hello doHello();

  /** {@code GET /v1/hello/with/auth}, authenticated. */
  Hello getHelloWithAuth();

  /** {@code GET /v1/hello/with/both}, authenticated. */
  Hello doHelloWithBoth();

  /** {@code POST /v1/internal} */
  Hello internal(Question question);
}
