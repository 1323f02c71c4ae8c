package com.example.old;

import static com.example.old.OldEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link OldApi} over HTTP. */
@Generated("old.yaml 1.0.0")
public final class OldRoutes implements ApiRoutes {
  private final Function<RequestContext, OldApi> api;

  private OldRoutes(Function<RequestContext, OldApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static OldRoutes of(OldApi api) {
    return new OldRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static OldRoutes perRequest(Function<RequestContext, OldApi> factory) {
    return new OldRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(ADD_THING, this::addThing));
  }

  private void addThing(Exchange exchange) {
    Thing thing = exchange.json(ThingCodec::read);
    exchange.check();
    exchange.reply(200, api(exchange).addThing(thing), AnswerCodec::write, AnswerCodec::read);
  }

  private OldApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
