package com.example.strict;

import static com.example.strict.StrictEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link StrictApi} over HTTP. */
@Generated("strict.yaml 1.0.0")
public final class StrictRoutes implements ApiRoutes {
  private final Function<RequestContext, StrictApi> api;

  private StrictRoutes(Function<RequestContext, StrictApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static StrictRoutes of(StrictApi api) {
    return new StrictRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static StrictRoutes perRequest(Function<RequestContext, StrictApi> factory) {
    return new StrictRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of();
  }

  private StrictApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
