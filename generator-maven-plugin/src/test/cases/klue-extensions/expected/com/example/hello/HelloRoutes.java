package com.example.hello;

import static com.example.hello.HelloEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link HelloApi} over HTTP. */
@Generated("hello.yaml 0.0.1")
public final class HelloRoutes implements ApiRoutes {
  private final Function<RequestContext, HelloApi> api;

  private HelloRoutes(Function<RequestContext, HelloApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static HelloRoutes of(HelloApi api) {
    return new HelloRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static HelloRoutes perRequest(Function<RequestContext, HelloApi> factory) {
    return new HelloRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(DO_HELLO, this::doHello),
        new Route(GET_HELLO_WITH_AUTH, this::getHelloWithAuth),
        new Route(DO_HELLO_WITH_BOTH, this::doHelloWithBoth));
  }

  private void doHello(Exchange exchange) {
    exchange.reply(200, api(exchange).doHello(), HelloCodec::write, HelloCodec::read);
  }

  private void getHelloWithAuth(Exchange exchange) {
    exchange.reply(200, api(exchange).getHelloWithAuth(), HelloCodec::write, HelloCodec::read);
  }

  private void doHelloWithBoth(Exchange exchange) {
    exchange.reply(200, api(exchange).doHelloWithBoth(), HelloCodec::write, HelloCodec::read);
  }

  private HelloApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
