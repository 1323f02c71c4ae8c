package com.example.new_;

import static com.example.new_.NewEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link NewApi} over HTTP. */
@Generated("new.yaml 1.0.0")
public final class NewRoutes implements ApiRoutes {
  private final Function<RequestContext, NewApi> api;

  private NewRoutes(Function<RequestContext, NewApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static NewRoutes of(NewApi api) {
    return new NewRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static NewRoutes perRequest(Function<RequestContext, NewApi> factory) {
    return new NewRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(ADD_THING, this::addThing),
        new Route(ADD_FORM, this::addForm));
  }

  private void addThing(Exchange exchange) {
    Optional<Thing> thing = exchange.optionalJson(ThingCodec::read);
    exchange.check();
    api(exchange).addThing(thing);
    exchange.reply(204);
  }

  private void addForm(Exchange exchange) {
    AddFormParams.Builder params = AddFormParams.builder()
        .title(exchange.form("title").string())
        .note(exchange.form("note").string());
    exchange.check();
    exchange.reply(
        200,
        api(exchange).addForm(params.build()),
        FormCodec::write,
        FormCodec::read);
  }

  private NewApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
