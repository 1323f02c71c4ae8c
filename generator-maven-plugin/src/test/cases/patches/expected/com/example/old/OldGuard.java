package com.example.old;

import static com.example.old.OldEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("old.yaml 1.0.0")
final class OldGuard implements OldApi {
  private final OldApi api;

  OldGuard(OldApi api) {
    this.api = api;
  }

  @Override
  public Answer addThing(Thing thing) {
    return LocalCall.of(ADD_THING)
        .check(violations -> violations.body(thing, ThingCodec::check))
        .run(() -> api.addThing(thing));
  }
}
