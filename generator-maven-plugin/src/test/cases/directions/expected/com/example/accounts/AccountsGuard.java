package com.example.accounts;

import static com.example.accounts.AccountsEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.List;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("accounts.yaml 1.0.0")
final class AccountsGuard implements AccountsApi {
  private final AccountsApi api;

  AccountsGuard(AccountsApi api) {
    this.api = api;
  }

  @Override
  public Account getAccount(int id) {
    return LocalCall.of(GET_ACCOUNT).run(() -> api.getAccount(id));
  }

  @Override
  public Account putAccount(int id, Account account) {
    return LocalCall.of(PUT_ACCOUNT)
        .check(violations -> violations.body(account, AccountCodec::check))
        .run(() -> api.putAccount(id, account));
  }

  @Override
  public GetMottoResult getMotto() {
    return LocalCall.of(GET_MOTTO).run(() -> api.getMotto());
  }

  @Override
  public List<String> getNames() {
    return LocalCall.of(GET_NAMES).run(() -> api.getNames());
  }

  @Override
  public String getGreeting() {
    return LocalCall.of(GET_GREETING).run(() -> api.getGreeting());
  }
}
