package com.example.old;

import static com.example.old.OldEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link OldApi} over HTTP. Immutable; share one. */
@Generated("old.yaml 1.0.0")
public final class OldClient implements OldApi {
  private final ApiClient http;

  private OldClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static OldClient of(ApiClient http) {
    return new OldClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static OldApi local(OldApi api) {
    return new OldGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public OldClient with(UnaryOperator<CallOptions> change) {
    return new OldClient(http.with(change));
  }

  @Override
  public Answer addThing(Thing thing) {
    return http.call(ADD_THING)
        .json(thing, ThingCodec::write)
        .send(200)
        .json(AnswerCodec::read);
  }
}
