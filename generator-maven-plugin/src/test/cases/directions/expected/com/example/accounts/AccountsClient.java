package com.example.accounts;

import static com.example.accounts.AccountsEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link AccountsApi} over HTTP. Immutable; share one. */
@Generated("accounts.yaml 1.0.0")
public final class AccountsClient implements AccountsApi {
  private final ApiClient http;

  private AccountsClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static AccountsClient of(ApiClient http) {
    return new AccountsClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static AccountsApi local(AccountsApi api) {
    return new AccountsGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public AccountsClient with(UnaryOperator<CallOptions> change) {
    return new AccountsClient(http.with(change));
  }

  @Override
  public Account getAccount(int id) {
    return http.call(GET_ACCOUNT).path("id", id).send(200).json(AccountCodec::read);
  }

  @Override
  public Account putAccount(int id, Account account) {
    return http.call(PUT_ACCOUNT)
        .path("id", id)
        .json(account, AccountCodec::write)
        .send(200)
        .json(AccountCodec::read);
  }

  @Override
  public GetMottoResult getMotto() {
    Reply reply = http.call(GET_MOTTO).send(200);
    return new GetMottoResult(
        reply.text(),
        reply.header("X-Tag").required().string(),
        Optional.ofNullable(reply.header("X-Tags").list(ParamStyle.CSV, Param::string)).orElse(List.of()));
  }

  @Override
  public List<String> getNames() {
    return http.call(GET_NAMES)
        .send(200)
        .json(in -> in.list(GET_NAMES_200, element -> element.string(GET_NAMES_200_ITEM)));
  }

  @Override
  public String getGreeting() {
    return http.call(GET_GREETING).send(200).text();
  }
}
