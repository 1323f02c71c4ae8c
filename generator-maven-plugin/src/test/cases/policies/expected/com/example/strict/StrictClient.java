package com.example.strict;

import static com.example.strict.StrictEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link StrictApi} over HTTP. Immutable; share one. */
@Generated("strict.yaml 1.0.0")
public final class StrictClient implements StrictApi {
  private final ApiClient http;

  private StrictClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static StrictClient of(ApiClient http) {
    return new StrictClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static StrictApi local(StrictApi api) {
    return new StrictGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public StrictClient with(UnaryOperator<CallOptions> change) {
    return new StrictClient(http.with(change));
  }

}
