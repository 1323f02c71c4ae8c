package com.example.widgets;

import static com.example.widgets.WidgetsEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link WidgetsApi} over HTTP. Immutable; share one. */
@Generated("widgets.yaml 1.0.0")
public final class WidgetsClient implements WidgetsApi {
  private final ApiClient http;

  private WidgetsClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static WidgetsClient of(ApiClient http) {
    return new WidgetsClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static WidgetsApi local(WidgetsApi api) {
    return new WidgetsGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public WidgetsClient with(UnaryOperator<CallOptions> change) {
    return new WidgetsClient(http.with(change));
  }

  @Override
  public Widget putWidget(String code, Widget widget) {
    return http.call(PUT_WIDGET)
        .path("code", code)
        .json(widget, WidgetCodec::write)
        .send(200)
        .json(WidgetCodec::read);
  }

  @Override
  public void postAnything(PostAnythingBody postAnythingBody) {
    http.call(POST_ANYTHING)
        .json(postAnythingBody, PostAnythingBodyCodec::write)
        .send(204);
  }
}
