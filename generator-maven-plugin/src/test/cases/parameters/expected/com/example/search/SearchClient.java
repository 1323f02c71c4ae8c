package com.example.search;

import static com.example.search.SearchEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.Payload;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link SearchApi} over HTTP. Immutable; share one. */
@Generated("search.yaml 3")
public final class SearchClient implements SearchApi {
  private final ApiClient http;

  private SearchClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static SearchClient of(ApiClient http) {
    return new SearchClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static SearchApi local(SearchApi api) {
    return new SearchGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public SearchClient with(UnaryOperator<CallOptions> change) {
    return new SearchClient(http.with(change));
  }

  @Override
  public SearchResult search(String index, int page, SearchParams params) {
    Reply reply = http.call(SEARCH)
        .path("index", index)
        .path("page", page)
        .query("q", params.q())
        .query("tags", params.tags(), ParamStyle.PIPES)
        .query("kinds", params.kinds().stream().map(SearchKindsItem::wireValue).toList(), ParamStyle.MULTI)
        .query("since", params.since())
        .query("exact", params.exact())
        .header("X-Trace", params.trace())
        .query("order", params.order().wireValue())
        .send(200, 202);
    return switch (reply.status()) {
      case 200 -> new SearchResult.Ok(
          reply.json(in -> in.list(JsonReader::string)),
          Optional.ofNullable(reply.header("X-Total").integer()),
          Optional.ofNullable(reply.header("X-Kinds").list(ParamStyle.CSV, Param::string)).orElse(List.of()));
      default -> new SearchResult.Accepted(Optional.ofNullable(reply.header("Location").string()));
    };
  }

  @Override
  public void upload(UploadParams params) {
    http.call(UPLOAD)
        .multipart()
        .form("title", params.title())
        .file("file", params.file())
        .file("preview", params.preview())
        .send();
  }

  @Override
  public String login(LoginParams params) {
    return http.call(LOGIN)
        .form("user", params.user())
        .form("roles", params.roles(), ParamStyle.CSV)
        .send(200)
        .json(JsonReader::string);
  }

  @Override
  public String motd() {
    return http.call(MOTD).send(200).text();
  }

  @Override
  public void setMotd(String text) {
    http.call(SET_MOTD).text(text).send();
  }

  @Override
  public Payload logo() {
    return http.call(LOGO).send(200).payload();
  }

  @Override
  public void setLogo(Optional<Payload> logo) {
    http.call(SET_LOGO).payload(logo).send(204);
  }
}
