package com.example.composed;

import static com.example.composed.ComposedEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link ComposedApi} over HTTP. Immutable; share one. */
@Generated("composed.yaml 1")
public final class ComposedClient implements ComposedApi {
  private final ApiClient http;

  private ComposedClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static ComposedClient of(ApiClient http) {
    return new ComposedClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static ComposedApi local(ComposedApi api) {
    return new ComposedGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public ComposedClient with(UnaryOperator<CallOptions> change) {
    return new ComposedClient(http.with(change));
  }

}
