package com.example.search;

import static com.example.search.SearchEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.Payload;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link SearchApi} over HTTP. */
@Generated("search.yaml 3")
public final class SearchRoutes implements ApiRoutes {
  private final Function<RequestContext, SearchApi> api;

  private SearchRoutes(Function<RequestContext, SearchApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static SearchRoutes of(SearchApi api) {
    return new SearchRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static SearchRoutes perRequest(Function<RequestContext, SearchApi> factory) {
    return new SearchRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(SEARCH, this::search),
        new Route(UPLOAD, this::upload),
        new Route(LOGIN, this::login),
        new Route(MOTD, this::motd),
        new Route(SET_MOTD, this::setMotd),
        new Route(LOGO, this::logo),
        new Route(SET_LOGO, this::setLogo));
  }

  private void search(Exchange exchange) {
    String index = exchange.path("index").string(SEARCH_INDEX);
    Integer page = exchange.path("page").int32(SEARCH_PAGE);
    SearchParams.Builder params = SearchParams.builder()
        .q(exchange.query("q").required().string())
        .tags(exchange.query("tags").list(ParamStyle.PIPES, SEARCH_TAGS, Param::string))
        .kinds(exchange.query("kinds").list(ParamStyle.MULTI, element -> element.constant(SearchKindsItem::of)))
        .since(exchange.query("since").dateTime())
        .exact(exchange.query("exact").bool())
        .trace(exchange.header("X-Trace").string(SEARCH_TRACE))
        .order(exchange.query("order").constant(SearchOrder::of));
    exchange.check();
    SearchResult result = api(exchange).search(index, page, params.build());
    if (result instanceof SearchResult.Ok answer) {
      exchange.answerHeader("X-Total", answer.total());
      exchange.answerHeader("X-Kinds", answer.kinds());
      exchange.reply(
          200,
          answer.body(),
          (out, value) -> out.list(value, JsonWriter::string),
          in -> in.list(JsonReader::string));
    } else if (result instanceof SearchResult.Accepted answer) {
      exchange.answerHeader("Location", answer.location());
      exchange.reply(202);
    } else {
      throw new IllegalStateException("search answered " + result);
    }
  }

  private void upload(Exchange exchange) {
    UploadParams.Builder params = UploadParams.builder()
        .title(exchange.form("title").required().string(UPLOAD_TITLE))
        .file(exchange.file("file").required().payload())
        .preview(exchange.file("preview").payload());
    exchange.check();
    api(exchange).upload(params.build());
    exchange.reply(200);
  }

  private void login(Exchange exchange) {
    LoginParams.Builder params = LoginParams.builder()
        .user(exchange.form("user").required().string())
        .roles(exchange.form("roles").list(ParamStyle.CSV, Param::string));
    exchange.check();
    exchange.reply(
        200,
        api(exchange).login(params.build()),
        JsonWriter::string,
        JsonReader::string);
  }

  private void motd(Exchange exchange) {
    exchange.replyText(200, "text/plain", api(exchange).motd());
  }

  private void setMotd(Exchange exchange) {
    String text = exchange.text().required().string(SET_MOTD_TEXT);
    exchange.check();
    api(exchange).setMotd(text);
    exchange.reply(204);
  }

  private void logo(Exchange exchange) {
    exchange.reply(200, api(exchange).logo());
  }

  private void setLogo(Exchange exchange) {
    Optional<Payload> logo = exchange.optionalPayload();
    exchange.check();
    api(exchange).setLogo(logo);
    exchange.reply(204);
  }

  private SearchApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
