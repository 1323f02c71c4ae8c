package com.example.more;

import static com.example.more.MoreEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link MoreApi} over HTTP. Immutable; share one. */
@Generated("more.yaml 1")
public final class MoreClient implements MoreApi {
  private final ApiClient http;

  private MoreClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static MoreClient of(ApiClient http) {
    return new MoreClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static MoreApi local(MoreApi api) {
    return new MoreGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public MoreClient with(UnaryOperator<CallOptions> change) {
    return new MoreClient(http.with(change));
  }

}
