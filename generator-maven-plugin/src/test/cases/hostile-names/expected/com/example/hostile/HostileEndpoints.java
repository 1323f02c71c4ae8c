package com.example.hostile;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link HostileContractClient} and {@link HostileRoutes} both read it. */
@Generated("hostile.yaml 1")
final class HostileEndpoints {
  static final Endpoint GET_CLASS = endpoint("getClass_", "GET", "/class/{class}")
      .producing("application/json");
  static final Endpoint NOTIFY = endpoint("notify_", "POST", "/notify")
      .producing("application/json");
  static final Endpoint OF = endpoint("of_", "PUT", "/item");
  static final Endpoint GET_SPACE_SLASH_ITEM = endpoint("getSpaceSlashItem", "GET", "/item")
      .producing("application/json");
  static final Endpoint GET_ITEM = endpoint("getItem", "GET", "/get/item")
      .producing("application/json");
  static final Endpoint TWO = endpoint("two", "GET", "/two").producing("application/json");

  static final StringConstraint GET_CLASS_FILTER_X_ITEM = new StringConstraint().maxLength(3);
  static final NumberConstraint GET_CLASS_TOP = new NumberConstraint().maximum(4_294_967_295L);

  private HostileEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("hostile", operation, method, path);
  }
}
