package com.example.more;

import static com.example.more.MoreEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link MoreApi} over HTTP. */
@Generated("more.yaml 1")
public final class MoreRoutes implements ApiRoutes {
  private final Function<RequestContext, MoreApi> api;

  private MoreRoutes(Function<RequestContext, MoreApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static MoreRoutes of(MoreApi api) {
    return new MoreRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static MoreRoutes perRequest(Function<RequestContext, MoreApi> factory) {
    return new MoreRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of();
  }

  private MoreApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
