package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.Payload;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Calls {@link DepotApi} over HTTP. Immutable; share one. */
@Generated("depot.yaml 1.0")
public final class DepotClient implements DepotApi {
  private final ApiClient http;

  private DepotClient(ApiClient http) {
    this.http = http;
  }

  /** A client that sends its calls with {@code http}. */
  public static DepotClient of(ApiClient http) {
    return new DepotClient(http);
  }

  /** The same calls on an implementation in this process: same checks, same errors, no HTTP. */
  public static DepotApi local(DepotApi api) {
    return new DepotGuard(api);
  }

  /** This client with other call options: timeout, retries, headers. */
  public DepotClient with(UnaryOperator<CallOptions> change) {
    return new DepotClient(http.with(change));
  }

  @Override
  public ListPartsAnswer listParts() {
    Reply reply = http.call(LIST_PARTS).send(200);
    return switch (reply.mediaType("application/json", "text/csv", "application/pdf")) {
      case "application/json" -> new ListPartsAnswer.Json(reply.json(in -> in.list(PartCodec::read)));
      case "text/csv" -> new ListPartsAnswer.Csv(reply.text());
      default -> new ListPartsAnswer.Pdf(reply.payload());
    };
  }

  @Override
  public GetPartResult getPart(String id) {
    Reply reply = http.call(GET_PART)
        .path("id", id)
        .failures(GetPartFailure.BODIES)
        .send(200, 303);
    return switch (reply.status()) {
      case 200 -> new GetPartResult.Ok(reply.json(PartCodec::read));
      default -> new GetPartResult.SeeOther(reply.location());
    };
  }

  @Override
  public PutPartResult putPart(String id, Part part) {
    Reply reply = http.call(PUT_PART)
        .path("id", id)
        .json(part, PartCodec::write)
        .failures(PutPartFailure.BODIES)
        .send("2XX");
    return new PutPartResult(
        reply.status(),
        reply.json(PartCodec::read),
        Optional.ofNullable(reply.header("ETag").string()));
  }

  @Override
  public DeletePartResult deletePart(String id) {
    Reply reply = http.call(DELETE_PART).path("id", id).send("204", "2XX", "3XX");
    return switch (reply.status()) {
      case 204 -> new DeletePartResult.NoContent();
      default -> reply.status() / 100 == 2
          ? new DeletePartResult.Success(reply.status(), reply.text())
          : new DeletePartResult.Redirection(
              reply.status(),
              Optional.ofNullable(reply.header("Location").uri()));
    };
  }

  @Override
  public Payload getDrawing(String id) {
    return http.call(GET_DRAWING).path("id", id).send(200).payload();
  }

  @Override
  public GetPlaceResult getPlace(String id) {
    Reply reply = http.call(GET_PLACE).path("id", id).failures(GetPlaceFailure.BODIES).send(204);
    return new GetPlaceResult(
        reply.header("X-Place").required().read(
            ParamStyle.CSV,
            GET_PLACE_204_HEADER_PLACE_SHAPE,
            PlaceCodec::read),
        Optional.ofNullable(reply.header("X-Former").read(
            ParamStyle.SIMPLE_EXPLODED,
            GET_PLACE_204_HEADER_FORMER_SHAPE,
            PlaceCodec::read)),
        Optional.ofNullable(reply.header("X-Stock").read(
            ParamStyle.CSV,
            GET_PLACE_204_HEADER_STOCK_SHAPE,
            element -> element.map(JsonReader::int32))).orElse(Map.of()),
        Optional.ofNullable(reply.header("X-Next").json(PlaceCodec::read)));
  }

  @Override
  public GetLatestResult getLatest() {
    Reply reply = http.call(GET_LATEST).send(302);
    return new GetLatestResult(reply.location(), Optional.ofNullable(reply.header("X-Age").int32()));
  }

  @Override
  public String getMotto() {
    Reply reply = http.call(GET_MOTTO).send(200);
    return switch (reply.mediaType("text/plain", "text/html", "application/json")) {
      case "text/plain", "text/html" -> reply.text();
      default -> reply.json(in -> in.string(GET_MOTTO_200_JSON));
    };
  }

  @Override
  public Streamed<ServerSentEvent<Price>> watchPrices(WatchPricesParams params) {
    return http.call(WATCH_PRICES)
        .query("count", params.count())
        .failures(WatchPricesFailure.BODIES)
        .send(200)
        .events(PriceCodec::read);
  }

  @Override
  public Streamed<ServerSentEvent<String>> watchLog() {
    return http.call(WATCH_LOG).send(200).textEvents(in -> in.string(WATCH_LOG_200));
  }

  @Override
  public Streamed<Price> exportPrices(ExportPricesParams params) {
    return http.call(EXPORT_PRICES)
        .query("count", params.count())
        .send(200)
        .stream(PriceCodec::read);
  }

  @Override
  public ChatResult chat(String body) {
    Reply reply = http.call(CHAT).json(body, JsonWriter::string).send(200, 202);
    return switch (reply.status()) {
      case 200 -> new ChatResult.Ok(
          switch (reply.mediaType("application/json", "text/event-stream")) {
            case "application/json" -> new ChatOkAnswer.Json(reply.json(in -> in.list(JsonReader::string)));
            default -> new ChatOkAnswer.Events(reply.textEvents(JsonReader::string));
          });
      default -> new ChatResult.Accepted(Optional.ofNullable(reply.header("Location").string()));
    };
  }
}
