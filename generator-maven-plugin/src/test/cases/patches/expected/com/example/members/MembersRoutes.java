package com.example.members;

import static com.example.members.MembersEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link MembersApi} over HTTP. */
@Generated("members.yaml 1.0.0")
public final class MembersRoutes implements ApiRoutes {
  private final Function<RequestContext, MembersApi> api;

  private MembersRoutes(Function<RequestContext, MembersApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static MembersRoutes of(MembersApi api) {
    return new MembersRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static MembersRoutes perRequest(Function<RequestContext, MembersApi> factory) {
    return new MembersRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(GET_MEMBER, this::getMember),
        new Route(CHANGE_MEMBER, this::changeMember));
  }

  private void getMember(Exchange exchange) {
    Integer id = exchange.path("id").int32();
    exchange.check();
    exchange.reply(200, api(exchange).getMember(id), MemberCodec::write, MemberCodec::read);
  }

  private void changeMember(Exchange exchange) {
    Integer id = exchange.path("id").int32();
    Change change = exchange.json(ChangeCodec::read);
    exchange.check();
    exchange.reply(
        200,
        api(exchange).changeMember(id, change),
        MemberCodec::write,
        MemberCodec::read);
  }

  private MembersApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
