package com.example.widgets;

import static com.example.widgets.WidgetsEndpoints.*;

import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.LocalCall;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("widgets.yaml 1.0.0")
final class WidgetsGuard implements WidgetsApi {
  private final WidgetsApi api;

  WidgetsGuard(WidgetsApi api) {
    this.api = api;
  }

  @Override
  public Widget putWidget(String code, Widget widget) {
    return LocalCall.of(PUT_WIDGET)
        .check(violations -> {
          violations.parameter(
              "path",
              "code",
              code,
              (element, at) -> at.rules(element, JsonWriter::string, PutWidgetCodeRules::checkBeyondType));
          violations.body(widget, WidgetCodec::check);
        })
        .run(() -> api.putWidget(code, widget));
  }

  @Override
  public void postAnything(PostAnythingBody postAnythingBody) {
    LocalCall.of(POST_ANYTHING)
        .check(violations -> violations.body(postAnythingBody, PostAnythingBodyCodec::check))
        .run(() -> api.postAnything(postAnythingBody));
  }
}
