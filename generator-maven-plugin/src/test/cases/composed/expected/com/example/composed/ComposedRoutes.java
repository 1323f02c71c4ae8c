package com.example.composed;

import static com.example.composed.ComposedEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link ComposedApi} over HTTP. */
@Generated("composed.yaml 1")
public final class ComposedRoutes implements ApiRoutes {
  private final Function<RequestContext, ComposedApi> api;

  private ComposedRoutes(Function<RequestContext, ComposedApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static ComposedRoutes of(ComposedApi api) {
    return new ComposedRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static ComposedRoutes perRequest(Function<RequestContext, ComposedApi> factory) {
    return new ComposedRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of();
  }

  private ComposedApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
