package com.example.search;

import io.klue.runtime.Payload;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Search
 *
 * <p>Implement this to serve the API with {@link SearchRoutes}; call it through {@link
 * SearchClient}, over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("search.yaml 3")
public interface SearchApi {

  /**
   * Searches an index. {@code GET /search/{index}/{page}}
   *
   * @param index matches {@code ^[a-z]+$}
   * @param page at least 1
   * @throws io.klue.runtime.ApiException 404: No such index.
   */
  SearchResult search(String index, int page, SearchParams params);

  /** {@code POST /upload} */
  void upload(UploadParams params);

  /** {@code POST /login}, authenticated. */
  String login(LoginParams params);

  /** {@code GET /motd}, authenticated. */
  String motd();

  /**
   * {@code PUT /motd}, authenticated.
   *
   * @throws io.klue.runtime.ApiException 400: Too long.
   */
  void setMotd(String text);

  /** {@code GET /logo}, authenticated. */
  Payload logo();

  /** {@code PUT /logo}, authenticated. */
  void setLogo(Optional<Payload> logo);
}
