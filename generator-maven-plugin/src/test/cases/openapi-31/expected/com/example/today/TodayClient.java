package com.example.today;

import static com.example.today.TodayEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link TodayApi} over HTTP. Immutable; share one. */
@Generated("today.yaml 1.0.0")
public final class TodayClient implements TodayApi {
  private final ApiClient http;

  private TodayClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static TodayClient of(ApiClient http) {
    return new TodayClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static TodayApi local(TodayApi api) {
    return new TodayGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public TodayClient with(UnaryOperator<CallOptions> change) {
    return new TodayClient(http.with(change));
  }

  @Override
  public Note getNote(BigInteger id) {
    return http.call(GET_NOTE).path("id", id).send(200).json(NoteCodec::read);
  }
}
