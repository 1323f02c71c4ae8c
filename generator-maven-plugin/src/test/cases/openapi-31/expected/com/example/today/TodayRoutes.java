package com.example.today;

import static com.example.today.TodayEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link TodayApi} over HTTP. */
@Generated("today.yaml 1.0.0")
public final class TodayRoutes implements ApiRoutes {
  private final Function<RequestContext, TodayApi> api;

  private TodayRoutes(Function<RequestContext, TodayApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static TodayRoutes of(TodayApi api) {
    return new TodayRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static TodayRoutes perRequest(Function<RequestContext, TodayApi> factory) {
    return new TodayRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(GET_NOTE, this::getNote));
  }

  private void getNote(Exchange exchange) {
    BigInteger id = exchange.path("id").integer(GET_NOTE_ID);
    exchange.check();
    exchange.reply(200, api(exchange).getNote(id), NoteCodec::write, NoteCodec::read);
  }

  private TodayApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
