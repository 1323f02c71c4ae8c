package com.example.accounts;

import static com.example.accounts.AccountsEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link AccountsApi} over HTTP. */
@Generated("accounts.yaml 1.0.0")
public final class AccountsRoutes implements ApiRoutes {
  private final Function<RequestContext, AccountsApi> api;

  private AccountsRoutes(Function<RequestContext, AccountsApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static AccountsRoutes of(AccountsApi api) {
    return new AccountsRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static AccountsRoutes perRequest(Function<RequestContext, AccountsApi> factory) {
    return new AccountsRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(GET_ACCOUNT, this::getAccount),
        new Route(PUT_ACCOUNT, this::putAccount));
  }

  private void getAccount(Exchange exchange) {
    Integer id = exchange.path("id").int32();
    exchange.check();
    exchange.reply(200, api(exchange).getAccount(id), AccountCodec::write);
  }

  private void putAccount(Exchange exchange) {
    Integer id = exchange.path("id").int32();
    Account account = exchange.json(AccountCodec::read);
    exchange.check();
    exchange.reply(200, api(exchange).putAccount(id, account), AccountCodec::write);
  }

  private AccountsApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
