package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.Payload;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import io.klue.runtime.spi.LocalCall;
import javax.annotation.processing.Generated;

/** Holds calls within one process to the contract: checked input, errors that say whose they are. */
@Generated("depot.yaml 1.0")
final class DepotGuard implements DepotApi {
  private final DepotApi api;

  DepotGuard(DepotApi api) {
    this.api = api;
  }

  @Override
  public ListPartsAnswer listParts() {
    return LocalCall.of(LIST_PARTS).run(() -> api.listParts());
  }

  @Override
  public GetPartResult getPart(String id) {
    return LocalCall.of(GET_PART).run(() -> api.getPart(id));
  }

  @Override
  public PutPartResult putPart(String id, Part part) {
    return LocalCall.of(PUT_PART)
        .check(violations -> violations.body(part, PartCodec::check))
        .run(() -> api.putPart(id, part));
  }

  @Override
  public DeletePartResult deletePart(String id) {
    return LocalCall.of(DELETE_PART).run(() -> api.deletePart(id));
  }

  @Override
  public Payload getDrawing(String id) {
    return LocalCall.of(GET_DRAWING).run(() -> api.getDrawing(id));
  }

  @Override
  public GetPlaceResult getPlace(String id) {
    return LocalCall.of(GET_PLACE).run(() -> api.getPlace(id));
  }

  @Override
  public GetLatestResult getLatest() {
    return LocalCall.of(GET_LATEST).run(() -> api.getLatest());
  }

  @Override
  public String getMotto() {
    return LocalCall.of(GET_MOTTO).run(() -> api.getMotto());
  }

  @Override
  public Streamed<ServerSentEvent<Price>> watchPrices(WatchPricesParams params) {
    return LocalCall.of(WATCH_PRICES).run(() -> api.watchPrices(params));
  }

  @Override
  public Streamed<ServerSentEvent<String>> watchLog() {
    return LocalCall.of(WATCH_LOG).run(() -> api.watchLog());
  }

  @Override
  public Streamed<Price> exportPrices(ExportPricesParams params) {
    return LocalCall.of(EXPORT_PRICES).run(() -> api.exportPrices(params));
  }

  @Override
  public ChatResult chat(String body) {
    return LocalCall.of(CHAT).run(() -> api.chat(body));
  }
}
