package com.example.search;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.SecurityRequirement;
import io.klue.runtime.spi.SecurityScheme;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link SearchClient} and {@link SearchRoutes} both read it. */
@Generated("search.yaml 3")
final class SearchEndpoints {
  static final SecurityScheme KEY = SecurityScheme.apiKeyHeader("key", "X-Key");
  static final SecurityScheme LOGIN_SCHEME = SecurityScheme.oauth2("login");

  static final Endpoint SEARCH = endpoint("search", "GET", "/search/{index}/{page}")
      .secured(
          KEY.required().and(LOGIN_SCHEME.required("read:all")),
          SecurityRequirement.ANONYMOUS)
      .producing("application/json");
  static final Endpoint UPLOAD = endpoint("upload", "POST", "/upload")
      .consuming("multipart/form-data");
  static final Endpoint LOGIN = endpoint("login", "POST", "/login")
      .secured(KEY.required())
      .producing("application/json")
      .consuming("application/x-www-form-urlencoded");
  static final Endpoint MOTD = endpoint("motd", "GET", "/motd")
      .secured(KEY.required())
      .producing("text/plain");
  static final Endpoint SET_MOTD = endpoint("setMotd", "PUT", "/motd").secured(KEY.required());
  static final Endpoint LOGO = endpoint("logo", "GET", "/logo")
      .secured(KEY.required())
      .producing("image/png");
  static final Endpoint SET_LOGO = endpoint("setLogo", "PUT", "/logo")
      .secured(KEY.required())
      .consuming("image/png", "image/jpeg");

  static final StringConstraint SEARCH_INDEX = new StringConstraint().pattern("^[a-z]+$");
  static final NumberConstraint SEARCH_PAGE = new NumberConstraint().minimum(1);
  static final ArrayConstraint SEARCH_TAGS = new ArrayConstraint().minItems(1);
  static final StringConstraint SEARCH_TRACE = new StringConstraint().maxLength(10);
  static final StringConstraint UPLOAD_TITLE = new StringConstraint().minLength(1);
  static final StringConstraint SET_MOTD_TEXT = new StringConstraint().maxLength(100);

  private SearchEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("search", operation, method, path);
  }
}
