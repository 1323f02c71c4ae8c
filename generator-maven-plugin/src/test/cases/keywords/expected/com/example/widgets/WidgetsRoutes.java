package com.example.widgets;

import static com.example.widgets.WidgetsEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link WidgetsApi} over HTTP. */
@Generated("widgets.yaml 1.0.0")
public final class WidgetsRoutes implements ApiRoutes {
  private final Function<RequestContext, WidgetsApi> api;

  private WidgetsRoutes(Function<RequestContext, WidgetsApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static WidgetsRoutes of(WidgetsApi api) {
    return new WidgetsRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static WidgetsRoutes perRequest(Function<RequestContext, WidgetsApi> factory) {
    return new WidgetsRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(PUT_WIDGET, this::putWidget),
        new Route(POST_ANYTHING, this::postAnything));
  }

  private void putWidget(Exchange exchange) {
    String code = exchange.path("code").checked(PutWidgetCodeRules::checkBeyondType, JsonWriter::string, value -> value.string());
    Widget widget = exchange.json(WidgetCodec::read);
    exchange.check();
    exchange.reply(
        200,
        api(exchange).putWidget(code, widget),
        WidgetCodec::write,
        WidgetCodec::read);
  }

  private void postAnything(Exchange exchange) {
    PostAnythingBody postAnythingBody = exchange.json(PostAnythingBodyCodec::read);
    exchange.check();
    api(exchange).postAnything(postAnythingBody);
    exchange.reply(204);
  }

  private WidgetsApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
