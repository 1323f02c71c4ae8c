package com.example.accounts;

import io.klue.runtime.spi.Endpoint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link AccountsClient} and {@link AccountsRoutes} both read it. */
@Generated("accounts.yaml 1.0.0")
final class AccountsEndpoints {
  static final Endpoint GET_ACCOUNT = endpoint("getAccount", "GET", "/accounts/{id}");
  static final Endpoint PUT_ACCOUNT = endpoint("putAccount", "PUT", "/accounts/{id}");

  private AccountsEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("accounts", operation, method, path);
  }
}
