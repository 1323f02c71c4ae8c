package com.example.hostile;

import static com.example.hostile.HostileEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link HostileContractApi} over HTTP. */
@Generated("hostile.yaml 1")
public final class HostileRoutes implements ApiRoutes {
  private final Function<RequestContext, HostileContractApi> api;

  private HostileRoutes(Function<RequestContext, HostileContractApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static HostileRoutes of(HostileContractApi api) {
    return new HostileRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static HostileRoutes perRequest(Function<RequestContext, HostileContractApi> factory) {
    return new HostileRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(GET_CLASS, this::getClass_),
        new Route(NOTIFY, this::notify_),
        new Route(OF, this::of_),
        new Route(GET_SPACE_SLASH_ITEM, this::getSpaceSlashItem),
        new Route(GET_ITEM, this::getItem),
        new Route(TWO, this::two));
  }

  private void getClass_(Exchange exchange) {
    String class_ = exchange.path("class").string();
    GetClassParams.Builder params = GetClassParams.builder()
        .class_(exchange.query("class").string())
        .headerClass(exchange.header("class").string())
        .request(exchange.query("request").string())
        .exchange(exchange.query("exchange").string())
        .filterX(exchange.query("filter[x]").list(ParamStyle.MULTI, element -> element.string(GET_CLASS_FILTER_X_ITEM)))
        .filterY(exchange.query("filter[y]").string())
        .top(exchange.query("$top").int32(GET_CLASS_TOP))
        .valueEmpty(exchange.query("").string());
    exchange.check();
    exchange.reply(
        200,
        api(exchange).getClass_(class_, params.build()),
        ListCodec::write,
        ListCodec::read);
  }

  private void notify_(Exchange exchange) {
    List<Item> body = exchange.json(in -> in.list(ItemJsonCodec::read));
    exchange.check();
    exchange.reply(
        200,
        api(exchange).notify_(body),
        (out, value) -> out.list(value, ValueCodec::write),
        in -> in.list(ValueCodec::read));
  }

  private void of_(Exchange exchange) {
    Optional<Item> item = exchange.optionalJson(ItemJsonCodec::read);
    exchange.check();
    api(exchange).of_(item);
    exchange.reply(204);
  }

  private void getSpaceSlashItem(Exchange exchange) {
    exchange.reply(
        200,
        api(exchange).getSpaceSlashItem(),
        ReturnCodec::write,
        ReturnCodec::read);
  }

  private void getItem(Exchange exchange) {
    GetItemOperationResult result = api(exchange).getItem();
    exchange.answerHeader("X-Body", result.body1FADC2());
    exchange.answerHeader("Body", result.body1FADC2_());
    exchange.reply(200, result.body(), GetItemResultCodec::write, GetItemResultCodec::read);
  }

  private void two(Exchange exchange) {
    TwoResult result = api(exchange).two();
    if (result instanceof TwoResult.Ok answer) {
      exchange.reply(200, answer.body(), OkCodec::write, OkCodec::read);
    } else if (result instanceof TwoResult.Created answer) {
      exchange.reply(201, answer.body(), CreatedCodec::write, CreatedCodec::read);
    } else {
      throw new IllegalStateException("two answered " + result);
    }
  }

  private HostileContractApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
