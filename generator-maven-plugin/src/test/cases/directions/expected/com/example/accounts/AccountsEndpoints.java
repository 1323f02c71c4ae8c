package com.example.accounts;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link AccountsClient} and {@link AccountsRoutes} both read it. */
@Generated("accounts.yaml 1.0.0")
final class AccountsEndpoints {
  static final Endpoint GET_ACCOUNT = endpoint("getAccount", "GET", "/accounts/{id}")
      .producing("application/json");
  static final Endpoint PUT_ACCOUNT = endpoint("putAccount", "PUT", "/accounts/{id}")
      .producing("application/json");
  static final Endpoint GET_MOTTO = endpoint("getMotto", "GET", "/motto").producing("text/plain");
  static final Endpoint GET_NAMES = endpoint("getNames", "GET", "/names")
      .producing("application/json");
  static final Endpoint GET_GREETING = endpoint("getGreeting", "GET", "/greeting")
      .producing("text/plain");

  static final StringConstraint GET_MOTTO_200 = new StringConstraint().minLength(1);
  static final StringConstraint GET_MOTTO_200_HEADER_TAG = new StringConstraint().maxLength(3);
  static final StringConstraint GET_MOTTO_200_HEADER_TAGS_ITEM = new StringConstraint().maxLength(3);
  static final ArrayConstraint GET_NAMES_200 = new ArrayConstraint().maxItems(2);
  static final StringConstraint GET_NAMES_200_ITEM = new StringConstraint().minLength(1);
  static final StringConstraint GET_GREETING_200 = new StringConstraint().minLength(1);

  private AccountsEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("accounts", operation, method, path);
  }
}
