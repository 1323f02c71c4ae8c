package com.example.new_;

import static com.example.new_.NewEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("new.yaml 1.0.0")
final class NewGuard implements NewApi {
  private final NewApi api;

  NewGuard(NewApi api) {
    this.api = api;
  }

  @Override
  public void addThing(Optional<Thing> thing) {
    LocalCall.of(ADD_THING)
        .check(violations -> violations.optionalBody(thing, ThingCodec::check))
        .run(() -> api.addThing(thing));
  }

  @Override
  public Form addForm(AddFormParams params) {
    return LocalCall.of(ADD_FORM).run(() -> api.addForm(params));
  }
}
