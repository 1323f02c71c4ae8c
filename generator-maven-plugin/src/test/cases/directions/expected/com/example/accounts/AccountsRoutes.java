package com.example.accounts;

import static com.example.accounts.AccountsEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonWriter;
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
        new Route(PUT_ACCOUNT, this::putAccount),
        new Route(GET_MOTTO, this::getMotto),
        new Route(GET_NAMES, this::getNames),
        new Route(GET_GREETING, this::getGreeting));
  }

  private void getAccount(Exchange exchange) {
    Integer id = exchange.path("id").int32();
    exchange.check();
    exchange.reply(200, api(exchange).getAccount(id), AccountCodec::write, AccountCodec::read);
  }

  private void putAccount(Exchange exchange) {
    Integer id = exchange.path("id").int32();
    Account account = exchange.json(AccountCodec::read);
    exchange.check();
    exchange.reply(
        200,
        api(exchange).putAccount(id, account),
        AccountCodec::write,
        AccountCodec::read);
  }

  private void getMotto(Exchange exchange) {
    GetMottoResult result = api(exchange).getMotto();
    exchange.checkAnswer(violations -> violations.requiredHeader("X-Tag", result.tag()));
    exchange.checkAnswer(violations -> violations.parameter("header", "X-Tag", result.tag(), GET_MOTTO_200_HEADER_TAG));
    exchange.answerHeader("X-Tag", result.tag());
    exchange.checkAnswer(violations -> {
      if (!result.tags().isEmpty()) {
        violations.parameter(
            "header",
            "X-Tags",
            result.tags(),
            (element, at) -> at.each(element, (element2, at2) -> at2.check(element2, GET_MOTTO_200_HEADER_TAGS_ITEM)));
      }
    });
    exchange.answerHeader("X-Tags", result.tags());
    exchange.checkAnswer(violations -> violations.check(result.body(), GET_MOTTO_200));
    exchange.replyText(200, "text/plain", result.body());
  }

  private void getNames(Exchange exchange) {
    exchange.reply(
        200,
        api(exchange).getNames(),
        (out, value) -> out.list(value, JsonWriter::string),
        in -> in.list(GET_NAMES_200, element -> element.string(GET_NAMES_200_ITEM)));
  }

  private void getGreeting(Exchange exchange) {
    String answer = api(exchange).getGreeting();
    exchange.checkAnswer(violations -> violations.check(answer, GET_GREETING_200));
    exchange.replyText(200, "text/plain", answer);
  }

  private AccountsApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
