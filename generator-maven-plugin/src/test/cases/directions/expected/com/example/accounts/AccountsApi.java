package com.example.accounts;

import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What only answers have, and what only requests have.
 *
 * <p>Implement this to serve the API with {@link AccountsRoutes}; call it through {@link
 * AccountsClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("accounts.yaml 1.0.0")
public interface AccountsApi {

  /** {@code GET /accounts/{id}} */
  Account getAccount(int id);

  /** {@code PUT /accounts/{id}} */
  Account putAccount(int id, Account account);

  /** {@code GET /motto} */
  GetMottoResult getMotto();

  /** {@code GET /names} */
  List<String> getNames();

  /** {@code GET /greeting} */
  String getGreeting();
}
