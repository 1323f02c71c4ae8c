package com.example.today;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link TodayClient} and {@link TodayRoutes} both read it. */
@Generated("today.yaml 1.0.0")
final class TodayEndpoints {
  static final Endpoint GET_NOTE = endpoint("getNote", "GET", "/notes/{id}")
      .producing("application/json");

  static final NumberConstraint GET_NOTE_ID = new NumberConstraint().exclusiveMinimum(0);

  private TodayEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("today", operation, method, path);
  }
}
