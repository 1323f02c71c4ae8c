package com.example.search;

import static com.example.search.SearchEndpoints.*;

import io.klue.runtime.Payload;
import io.klue.runtime.spi.LocalCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("search.yaml 3")
final class SearchGuard implements SearchApi {
  private final SearchApi api;

  SearchGuard(SearchApi api) {
    this.api = api;
  }

  @Override
  public SearchResult search(String index, int page, SearchParams params) {
    return LocalCall.of(SEARCH)
        .check(violations -> {
          violations.parameter("path", "index", index, SEARCH_INDEX);
          violations.parameter("path", "page", page, SEARCH_PAGE);
          if (!params.tags().isEmpty()) {
            violations.parameter("query", "tags", params.tags(), SEARCH_TAGS);
          }
          if (!params.kinds().isEmpty()) {
            violations.parameter(
                "query",
                "kinds",
                params.kinds(),
                (element, at) -> at.each(element, (element2, at2) -> at2.constant(element2, SearchKindsItem.UNRECOGNIZED)));
          }
          violations.parameter("header", "X-Trace", params.trace(), SEARCH_TRACE);
          violations.parameter(
              "query",
              "order",
              params.order(),
              (value, at) -> at.constant(value, SearchOrder.UNRECOGNIZED));
        })
        .run(() -> api.search(index, page, params));
  }

  @Override
  public void upload(UploadParams params) {
    LocalCall.of(UPLOAD)
        .check(violations -> violations.parameter("form", "title", params.title(), UPLOAD_TITLE))
        .run(() -> api.upload(params));
  }

  @Override
  public String login(LoginParams params) {
    return LocalCall.of(LOGIN).run(() -> api.login(params));
  }

  @Override
  public String motd() {
    return LocalCall.of(MOTD).run(() -> api.motd());
  }

  @Override
  public void setMotd(String text) {
    LocalCall.of(SET_MOTD)
        .check(violations -> violations.body(text, (element, at) -> at.check(element, SET_MOTD_TEXT)))
        .run(() -> api.setMotd(text));
  }

  @Override
  public Payload logo() {
    return LocalCall.of(LOGO).run(() -> api.logo());
  }

  @Override
  public void setLogo(Optional<Payload> logo) {
    LocalCall.of(SET_LOGO)
        .accept(logo.orElse(null), "image/png", "image/jpeg")
        .run(() -> api.setLogo(logo));
  }
}
