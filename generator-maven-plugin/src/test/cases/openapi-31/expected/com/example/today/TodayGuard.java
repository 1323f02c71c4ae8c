package com.example.today;

import static com.example.today.TodayEndpoints.*;

import io.klue.runtime.spi.LocalCall;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("today.yaml 1.0.0")
final class TodayGuard implements TodayApi {
  private final TodayApi api;

  TodayGuard(TodayApi api) {
    this.api = api;
  }

  @Override
  public Note getNote(BigInteger id) {
    return LocalCall.of(GET_NOTE)
        .check(violations -> violations.parameter("path", "id", id, GET_NOTE_ID))
        .run(() -> api.getNote(id));
  }
}
