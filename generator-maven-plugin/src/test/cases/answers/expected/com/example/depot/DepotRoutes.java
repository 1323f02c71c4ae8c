package com.example.depot;

import static com.example.depot.DepotEndpoints.*;

import io.klue.runtime.ApiRoutes;
import io.klue.runtime.RequestContext;
import io.klue.runtime.spi.Argument;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Route;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Serves {@link DepotApi} over HTTP. */
@Generated("depot.yaml 1.0")
public final class DepotRoutes implements ApiRoutes {
  private final Function<RequestContext, DepotApi> api;

  private DepotRoutes(Function<RequestContext, DepotApi> api) {
    this.api = api;
  }

  /** Serves every request with {@code api}. */
  public static DepotRoutes of(DepotApi api) {
    return new DepotRoutes(request -> api);
  }

  /** Serves each request with an api of its own, which may keep the caller in a field. */
  public static DepotRoutes perRequest(Function<RequestContext, DepotApi> factory) {
    return new DepotRoutes(factory);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route(LIST_PARTS, this::listParts),
        new Route(GET_PART, this::getPart),
        new Route(PUT_PART, this::putPart),
        new Route(DELETE_PART, this::deletePart),
        new Route(GET_DRAWING, this::getDrawing),
        new Route(GET_PLACE, this::getPlace),
        new Route(GET_LATEST, this::getLatest),
        new Route(GET_MOTTO, this::getMotto),
        new Route(WATCH_PRICES, this::watchPrices),
        new Route(WATCH_LOG, this::watchLog),
        new Route(EXPORT_PRICES, this::exportPrices),
        new Route(CHAT, this::chat));
  }

  private void listParts(Exchange exchange) {
    ListPartsAnswer result = api(exchange).listParts();
    if (result instanceof ListPartsAnswer.Json answer) {
      exchange.reply(
          200,
          answer.body(),
          (out, value) -> out.list(value, PartCodec::write),
          in -> in.list(PartCodec::read));
    } else if (result instanceof ListPartsAnswer.Csv answer) {
      exchange.checkAnswer(violations -> violations.check(answer.body(), LIST_PARTS_200_CSV));
      exchange.replyText(200, "text/csv", answer.body());
    } else if (result instanceof ListPartsAnswer.Pdf answer) {
      exchange.reply(200, answer.body());
    } else {
      throw new IllegalStateException("listParts answered " + result);
    }
  }

  private void getPart(Exchange exchange) {
    String id = exchange.path("id").string();
    exchange.check();
    GetPartResult result = api(exchange).getPart(id);
    if (result instanceof GetPartResult.Ok answer) {
      exchange.replyJson(
          200,
          exchange.chosen("application/json", "application/hal+json"),
          answer.body(),
          PartCodec::write,
          PartCodec::read);
    } else if (result instanceof GetPartResult.SeeOther answer) {
      exchange.checkAnswer(violations -> violations.requiredHeader("Location", answer.location()));
      exchange.answerHeader("Location", answer.location());
      exchange.reply(303);
    } else {
      throw new IllegalStateException("getPart answered " + result);
    }
  }

  private void putPart(Exchange exchange) {
    String id = exchange.path("id").string();
    Part part = exchange.json(PartCodec::read);
    exchange.check();
    PutPartResult result = api(exchange).putPart(id, part);
    exchange.answerHeader("ETag", result.eTag());
    exchange.reply(result.status(), result.body(), PartCodec::write, PartCodec::read);
  }

  private void deletePart(Exchange exchange) {
    String id = exchange.path("id").string();
    exchange.check();
    DeletePartResult result = api(exchange).deletePart(id);
    if (result instanceof DeletePartResult.NoContent answer) {
      exchange.reply(204);
    } else if (result instanceof DeletePartResult.Success answer) {
      exchange.replyText(answer.status(), "text/plain", answer.body());
    } else if (result instanceof DeletePartResult.Redirection answer) {
      exchange.answerHeader("Location", answer.location());
      exchange.reply(answer.status());
    } else {
      throw new IllegalStateException("deletePart answered " + result);
    }
  }

  private void getDrawing(Exchange exchange) {
    String id = exchange.path("id").string();
    exchange.check();
    exchange.reply(200, api(exchange).getDrawing(id));
  }

  private void getPlace(Exchange exchange) {
    String id = exchange.path("id").string();
    exchange.check();
    GetPlaceResult result = api(exchange).getPlace(id);
    exchange.checkAnswer(violations -> violations.requiredHeader("X-Place", result.place()));
    exchange.checkAnswer(violations -> violations.parameter("header", "X-Place", result.place(), PlaceCodec::check));
    exchange.answerHeader("X-Place", Argument.answered(
        result.place(),
        ParamStyle.CSV,
        GET_PLACE_204_HEADER_PLACE_SHAPE,
        PlaceCodec::write).required());
    exchange.checkAnswer(violations -> violations.optionalParameter("header", "X-Former", result.former(), PlaceCodec::check));
    exchange.answerHeader("X-Former", Argument.answered(
        result.former().orElse(null),
        ParamStyle.SIMPLE_EXPLODED,
        GET_PLACE_204_HEADER_FORMER_SHAPE,
        PlaceCodec::write));
    exchange.checkAnswer(violations -> {
      if (!result.stock().isEmpty()) {
        violations.parameter(
            "header",
            "X-Stock",
            result.stock(),
            (element, at) -> at.entries(element, (element2, at2) -> at2.check(element2, GET_PLACE_204_HEADER_STOCK_VALUE)));
      }
    });
    exchange.answerHeader("X-Stock", Argument.answered(
        result.stock(),
        ParamStyle.CSV,
        GET_PLACE_204_HEADER_STOCK_SHAPE,
        (out, value) -> out.map(value, JsonWriter::int32)).unlessEmpty());
    exchange.checkAnswer(violations -> violations.optionalParameter("header", "X-Next", result.next(), PlaceCodec::check));
    exchange.answerHeader("X-Next", Argument.answeredJson(result.next().orElse(null), PlaceCodec::write));
    exchange.reply(204);
  }

  private void getLatest(Exchange exchange) {
    GetLatestResult result = api(exchange).getLatest();
    exchange.checkAnswer(violations -> violations.requiredHeader("Location", result.location()));
    exchange.answerHeader("Location", result.location());
    exchange.answerHeader("X-Age", result.age());
    exchange.reply(302);
  }

  private void getMotto(Exchange exchange) {
    String result = api(exchange).getMotto();
    switch (exchange.chosen("text/plain", "text/html", "application/json")) {
      case "application/json" -> {
        exchange.reply(200, result, JsonWriter::string, in -> in.string(GET_MOTTO_200_JSON));
      }
      default -> {
        exchange.checkAnswer(violations -> violations.check(result, GET_MOTTO_200_TEXT));
        exchange.replyText(200, exchange.chosen("text/plain", "text/html"), result);
      }
    }
  }

  private void watchPrices(Exchange exchange) {
    WatchPricesParams.Builder params = WatchPricesParams.builder()
        .count(exchange.query("count").int32());
    exchange.check();
    exchange.replyEvents(
        200,
        api(exchange).watchPrices(params.build()),
        PriceCodec::write,
        PriceCodec::read);
  }

  private void watchLog(Exchange exchange) {
    exchange.replyTextEvents(
        200,
        api(exchange).watchLog(),
        JsonWriter::string,
        in -> in.string(WATCH_LOG_200));
  }

  private void exportPrices(Exchange exchange) {
    ExportPricesParams.Builder params = ExportPricesParams.builder()
        .count(exchange.query("count").int32());
    exchange.check();
    exchange.replyStream(
        200,
        exchange.chosen("application/jsonl", "application/json-seq"),
        api(exchange).exportPrices(params.build()),
        PriceCodec::write,
        PriceCodec::read);
  }

  private void chat(Exchange exchange) {
    String body = exchange.json(JsonReader::string);
    exchange.check();
    ChatResult result = api(exchange).chat(body);
    if (result instanceof ChatResult.Ok answer) {
      if (answer.body() instanceof ChatOkAnswer.Json reply) {
        exchange.reply(
            200,
            reply.body(),
            (out, value) -> out.list(value, JsonWriter::string),
            in -> in.list(JsonReader::string));
      } else if (answer.body() instanceof ChatOkAnswer.Events reply) {
        exchange.replyTextEvents(200, reply.body(), JsonWriter::string, JsonReader::string);
      } else {
        throw new IllegalStateException("chat answered " + answer.body());
      }
    } else if (result instanceof ChatResult.Accepted answer) {
      exchange.answerHeader("Location", answer.location());
      exchange.reply(202);
    } else {
      throw new IllegalStateException("chat answered " + result);
    }
  }

  private DepotApi api(Exchange exchange) {
    return api.apply(exchange.request());
  }
}
