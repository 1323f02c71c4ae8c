package com.example.hostile;

import static com.example.hostile.HostileEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Reply;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link HostileContractApi} over HTTP. Immutable; share one. */
@Generated("hostile.yaml 1")
public final class HostileContractClient implements HostileContractApi {
  private final ApiClient http;

  private HostileContractClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static HostileContractClient of(ApiClient http) {
    return new HostileContractClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static HostileContractApi local(HostileContractApi api) {
    return new HostileGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public HostileContractClient with(UnaryOperator<CallOptions> change) {
    return new HostileContractClient(http.with(change));
  }

  @Override
  public List getClass_(String class_, GetClassParams params) {
    return http.call(GET_CLASS)
        .path("class", class_)
        .query("class", params.class_())
        .header("class", params.headerClass())
        .query("request", params.request())
        .query("exchange", params.exchange())
        .query("filter[x]", params.filterX(), ParamStyle.MULTI)
        .query("filter[y]", params.filterY())
        .query("$top", params.top())
        .query("", params.valueEmpty())
        .send(200)
        .json(ListCodec::read);
  }

  @Override
  public java.util.List<Value> notify_(java.util.List<Item> body) {
    return http.call(NOTIFY)
        .json(body, (out, value) -> out.list(value, ItemJsonCodec::write))
        .send(200)
        .json(in -> in.list(ValueCodec::read));
  }

  @Override
  public void of_(Optional<Item> item) {
    http.call(OF).optionalJson(item, ItemJsonCodec::write).send(204);
  }

  @Override
  public Return getSpaceSlashItem() {
    return http.call(GET_SPACE_SLASH_ITEM).send(200).json(ReturnCodec::read);
  }

  @Override
  public GetItemOperationResult getItem() {
    Reply reply = http.call(GET_ITEM).send(200);
    return new GetItemOperationResult(
        reply.json(GetItemResultCodec::read),
        Optional.ofNullable(reply.header("X-Body").string()),
        Optional.ofNullable(reply.header("Body").string()));
  }

  @Override
  public TwoResult two() {
    Reply reply = http.call(TWO).send(200, 201);
    return switch (reply.status()) {
      case 200 -> new TwoResult.Ok(reply.json(OkCodec::read));
      default -> new TwoResult.Created(reply.json(CreatedCodec::read));
    };
  }
}
