package com.example.depot;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.ParamShape;
import io.klue.runtime.spi.StringConstraint;
import javax.annotation.processing.Generated;

/** Where each operation lives; {@link DepotClient} and {@link DepotRoutes} both read it. */
@Generated("depot.yaml 1.0")
final class DepotEndpoints {
  static final Endpoint LIST_PARTS = endpoint("listParts", "GET", "/parts")
      .producing("application/json", "text/csv", "application/pdf");
  static final Endpoint GET_PART = endpoint("getPart", "GET", "/parts/{id}")
      .producing("application/json", "application/hal+json");
  static final Endpoint PUT_PART = endpoint("putPart", "PUT", "/parts/{id}")
      .producing("application/json");
  static final Endpoint DELETE_PART = endpoint("deletePart", "DELETE", "/parts/{id}")
      .producing("text/plain");
  static final Endpoint GET_DRAWING = endpoint("getDrawing", "GET", "/parts/{id}/drawing")
      .producing("image/png", "image/svg+xml");
  static final Endpoint GET_PLACE = endpoint("getPlace", "GET", "/parts/{id}/place");
  static final Endpoint GET_LATEST = endpoint("getLatest", "GET", "/latest");
  static final Endpoint GET_MOTTO = endpoint("getMotto", "GET", "/motto")
      .producing("text/plain", "text/html", "application/json");
  static final Endpoint WATCH_PRICES = endpoint("watchPrices", "GET", "/prices")
      .producing("text/event-stream");
  static final Endpoint WATCH_LOG = endpoint("watchLog", "GET", "/log")
      .producing("text/event-stream");
  static final Endpoint EXPORT_PRICES = endpoint("exportPrices", "GET", "/prices.jsonl")
      .producing("application/jsonl", "application/json-seq");
  static final Endpoint CHAT = endpoint("chat", "POST", "/chat")
      .producing("application/json", "text/event-stream");

  static final StringConstraint LIST_PARTS_200_CSV = new StringConstraint().maxLength(1000);
  static final StringConstraint GET_PART_429 = new StringConstraint().maxLength(80);
  static final NumberConstraint GET_PART_429_HEADER_RETRY_AFTER = new NumberConstraint().minimum(1);
  static final NumberConstraint GET_PLACE_204_HEADER_STOCK_VALUE = new NumberConstraint().minimum(0);
  static final StringConstraint GET_MOTTO_200_TEXT = new StringConstraint().maxLength(20);
  static final StringConstraint GET_MOTTO_200_JSON = new StringConstraint().maxLength(20);
  static final StringConstraint WATCH_LOG_200 = new StringConstraint().maxLength(30);

  static final ParamShape GET_PLACE_204_HEADER_PLACE_SHAPE = ParamShape.object()
      .property("hall", ParamShape.STRING)
      .property("shelf", ParamShape.NUMBER)
      .property("locked", ParamShape.BOOLEAN);
  static final ParamShape GET_PLACE_204_HEADER_FORMER_SHAPE = ParamShape.object()
      .property("hall", ParamShape.STRING)
      .property("shelf", ParamShape.NUMBER)
      .property("locked", ParamShape.BOOLEAN);
  static final ParamShape GET_PLACE_204_HEADER_STOCK_SHAPE = ParamShape.object().others(ParamShape.NUMBER);
  static final ParamShape GET_PLACE_404_HEADER_PLACE_SHAPE = ParamShape.object()
      .property("hall", ParamShape.STRING)
      .property("shelf", ParamShape.NUMBER)
      .property("locked", ParamShape.BOOLEAN);

  private DepotEndpoints() {}

  private static Endpoint endpoint(String operation, String method, String path) {
    return Endpoint.of("depot", operation, method, path);
  }
}
