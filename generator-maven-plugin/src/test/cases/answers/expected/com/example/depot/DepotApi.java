package com.example.depot;

import io.klue.runtime.Payload;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import javax.annotation.processing.Generated;

/**
 * Every way an answer travels.
 *
 * <p>Implement this to serve the API with {@link DepotRoutes}; call it through {@link DepotClient},
 * over HTTP or within one process, with the same checks and the same errors.
 */
@Generated("depot.yaml 1.0")
public interface DepotApi {

  /** Lists all parts, as JSON or as a table. {@code GET /parts} */
  ListPartsAnswer listParts();

  /**
   * Returns a part. {@code GET /parts/{id}}
   *
   * @throws io.klue.runtime.ApiException 404: No part has this id.
   * @throws io.klue.runtime.ApiException 429: Too many questions.
   * @throws io.klue.runtime.ApiException 5XX: Something is broken.
   * @see GetPartFailure
   */
  GetPartResult getPart(String id);

  /**
   * Stores a part. {@code PUT /parts/{id}}
   *
   * @throws io.klue.runtime.ApiException 409: Somebody was faster.
   * @see PutPartFailure
   */
  PutPartResult putPart(String id, Part part);

  /**
   * {@code DELETE /parts/{id}}
   *
   * @throws io.klue.runtime.ApiException 404: No part has this id.
   */
  DeletePartResult deletePart(String id);

  /** {@code GET /parts/{id}/drawing} */
  Payload getDrawing(String id);

  /**
   * Tells where a part is, in headers. {@code GET /parts/{id}/place}
   *
   * @throws io.klue.runtime.ApiException 404: It was moved.
   * @see GetPlaceFailure
   */
  GetPlaceResult getPlace(String id);

  /** Leads to the newest part. {@code GET /latest} */
  GetLatestResult getLatest();

  /** Returns a motto as text, as a page or in JSON. {@code GET /motto} */
  String getMotto();

  /**
   * Tells prices as they change. {@code GET /prices}
   *
   * @throws io.klue.runtime.ApiException 400: No such count.
   * @see WatchPricesFailure
   */
  Streamed<ServerSentEvent<Price>> watchPrices(WatchPricesParams params);

  /** {@code GET /log} */
  Streamed<ServerSentEvent<String>> watchLog();

  /** {@code GET /prices.jsonl} */
  Streamed<Price> exportPrices(ExportPricesParams params);

  /** Answers at once or word by word. {@code POST /chat} */
  ChatResult chat(String body);

  /** {@code watchPrices} with the default parameters. */
  default Streamed<ServerSentEvent<Price>> watchPrices() {
    return watchPrices(WatchPricesParams.builder().build());
  }

  /** {@code exportPrices} with the default parameters. */
  default Streamed<Price> exportPrices() {
    return exportPrices(ExportPricesParams.builder().build());
  }
}
