package com.example.vault;

import static com.example.vault.VaultEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.List;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("vault.yaml 1.0.0")
final class VaultGuard implements VaultApi {
  private final VaultApi api;

  VaultGuard(VaultApi api) {
    this.api = api;
  }

  @Override
  public Visitor openDoor(int code, OpenDoorParams params, Visitor visitor) {
    return LocalCall.of(OPEN_DOOR)
        .check(violations -> {
          violations.sensitively(() -> violations.parameter("path", "code", code, OPEN_DOOR_CODE));
          if (!params.pins().isEmpty()) {
            violations.sensitively(() -> violations.parameter(
                "query",
                "pins",
                params.pins(),
                (element, at) -> at.each(element, (element2, at2) -> at2.check(element2, OPEN_DOOR_PINS_ITEM))));
          }
          violations.sensitively(() -> violations.parameter("header", "X-Knock", params.knock(), OPEN_DOOR_KNOCK));
          violations.parameter("query", "floor", params.floor(), OPEN_DOOR_FLOOR);
          violations.body(visitor, VisitorCodec::check);
        })
        .run(() -> api.openDoor(code, params, visitor));
  }

  @Override
  public void putWords(List<PutWordsBodyItem> body) {
    LocalCall.of(PUT_WORDS)
        .check(violations -> violations.sensitively(() -> violations.body(body, (element, at) -> at.each(element, (element2, at2) -> at2.constant(element2, PutWordsBodyItem.UNRECOGNIZED)))))
        .run(() -> api.putWords(body));
  }
}
