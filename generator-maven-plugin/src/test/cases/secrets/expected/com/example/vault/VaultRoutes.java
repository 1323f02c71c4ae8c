package com.example.vault;

import static com.example.vault.VaultEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link VaultApi} over HTTP. */
@Generated("vault.yaml 1.0.0")
public final class VaultRoutes implements ApiRoutes {
  private final Function<RequestContext, VaultApi> api;

  private VaultRoutes(Function<RequestContext, VaultApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static VaultRoutes of(VaultApi api) {
    return new VaultRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static VaultRoutes perRequest(Function<RequestContext, VaultApi> factory) {
    return new VaultRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(OPEN_DOOR, this::openDoor),
        new Route(PUT_WORDS, this::putWords));
  }

  private void openDoor(Exchange exchange) {
    Integer code = exchange.path("code").sensitive().int32(OPEN_DOOR_CODE);
    OpenDoorParams.Builder params = OpenDoorParams.builder()
        .pins(exchange.query("pins").sensitive().list(ParamStyle.MULTI, element -> element.string(OPEN_DOOR_PINS_ITEM)))
        .knock(exchange.header("X-Knock").sensitive().string(OPEN_DOOR_KNOCK))
        .floor(exchange.query("floor").int32(OPEN_DOOR_FLOOR));
    Visitor visitor = exchange.json(VisitorCodec::read);
    exchange.check();
    exchange.reply(
        200,
        api(exchange).openDoor(code, params.build(), visitor),
        VisitorCodec::write,
        VisitorCodec::read);
  }

  private void putWords(Exchange exchange) {
    List<PutWordsBodyItem> body = exchange.json(in -> in.sensitive().list(element -> element.constant(PutWordsBodyItem::of, PutWordsBodyItem.UNRECOGNIZED)));
    exchange.check();
    api(exchange).putWords(body);
    exchange.reply(204);
  }

  private VaultApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
