package com.example.hostile;

import static com.example.hostile.HostileEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("hostile.yaml 1")
final class HostileGuard implements HostileContractApi {
  private final HostileContractApi api;

  HostileGuard(HostileContractApi api) {
    this.api = api;
  }

  @Override
  public List getClass_(String class_, GetClassParams params) {
    return LocalCall.of(GET_CLASS)
        .check(violations -> {
          if (!params.filterX().isEmpty()) {
            violations.parameter(
                "query",
                "filter[x]",
                params.filterX(),
                (element, at) -> at.each(element, (element2, at2) -> at2.check(element2, GET_CLASS_FILTER_X_ITEM)));
          }
          violations.parameter("query", "$top", params.top(), GET_CLASS_TOP);
        })
        .run(() -> api.getClass_(class_, params));
  }

  @Override
  public java.util.List<Value> notify_(java.util.List<Item> body) {
    return LocalCall.of(NOTIFY)
        .check(violations -> violations.body(body, (element, at) -> at.each(element, ItemJsonCodec::check)))
        .run(() -> api.notify_(body));
  }

  @Override
  public void of_(Optional<Item> item) {
    LocalCall.of(OF)
        .check(violations -> violations.optionalBody(item, ItemJsonCodec::check))
        .run(() -> api.of_(item));
  }

  @Override
  public Return getSpaceSlashItem() {
    return LocalCall.of(GET_SPACE_SLASH_ITEM).run(() -> api.getSpaceSlashItem());
  }

  @Override
  public GetItemOperationResult getItem() {
    return LocalCall.of(GET_ITEM).run(() -> api.getItem());
  }

  @Override
  public TwoResult two() {
    return LocalCall.of(TWO).run(() -> api.two());
  }
}
