package io.klue.it.roundtrip;

import io.klue.it.roundtrip.depot.ChatOkAnswer;
import io.klue.it.roundtrip.depot.ChatResult;
import io.klue.it.roundtrip.depot.DeletePartResult;
import io.klue.it.roundtrip.depot.DepotApi;
import io.klue.it.roundtrip.depot.ExportPricesParams;
import io.klue.it.roundtrip.depot.GetLatestResult;
import io.klue.it.roundtrip.depot.GetPartFailure;
import io.klue.it.roundtrip.depot.GetPartResult;
import io.klue.it.roundtrip.depot.GetPlaceFailure;
import io.klue.it.roundtrip.depot.GetPlaceResult;
import io.klue.it.roundtrip.depot.ListPartsAnswer;
import io.klue.it.roundtrip.depot.Part;
import io.klue.it.roundtrip.depot.Place;
import io.klue.it.roundtrip.depot.Price;
import io.klue.it.roundtrip.depot.Problem;
import io.klue.it.roundtrip.depot.PutPartFailure;
import io.klue.it.roundtrip.depot.PutPartResult;
import io.klue.it.roundtrip.depot.WatchPricesFailure;
import io.klue.it.roundtrip.depot.WatchPricesParams;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import io.klue.runtime.RequestContext;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers in every way that the contract has; what is asked for by the id of a part. */
class Depot implements DepotApi {
    static final Part SCREW = Part.builder().id("ok").name("Screw").build();
    static final byte[] DRAWING = "0123456789".getBytes(StandardCharsets.US_ASCII);
    static final URI ELSEWHERE = URI.create("/parts/ok");

    /** Opens when a stream of prices was closed. */
    final CountDownLatch closed = new CountDownLatch(1);

    static Price price(int number) {
        return Price.builder().part("part " + number).cents(number).build();
    }

    private static Problem problem(String title) {
        return Problem.builder().title(title).detail("the detail of " + title).build();
    }

    @Override
    public ListPartsAnswer listParts() {
        String wanted = RequestContext.current()
                .flatMap(request -> request.preferred("application/json", "text/csv", "application/pdf"))
                .orElse("application/json");
        return switch (wanted) {
            case "text/csv" -> new ListPartsAnswer.Csv("id,name\nok,Screw\n");
            case "application/pdf" ->
                new ListPartsAnswer.Pdf(Payload.of("application/pdf", DRAWING)
                        .named("parts.pdf")
                        .attachment());
            default -> new ListPartsAnswer.Json(List.of(SCREW));
        };
    }

    @Override
    public GetPartResult getPart(String id) {
        return switch (id) {
            case "old" -> new GetPartResult.SeeOther(ELSEWHERE);
            case "missing" -> throw GetPartFailure.notFound(problem("No such part"));
            case "busy" -> throw GetPartFailure.tooManyRequests("Slow down", 7);
            case "broken" -> throw GetPartFailure.serverError(507, problem("Full"));
            case "odd" -> throw GetPartFailure.of(418, problem("Teapot"));
            case "plain" -> throw ApiException.forbidden("NOT_YOURS", "It is not yours");
            case "wrong" ->
                new GetPartResult.Ok(SCREW.toBuilder().name("x".repeat(21)).build());
            case "wronger" -> throw GetPartFailure.notFound(problem("x".repeat(41)));
            default -> new GetPartResult.Ok(SCREW);
        };
    }

    @Override
    public PutPartResult putPart(String id, Part part) {
        if (id.equals("taken")) {
            throw PutPartFailure.conflict(Optional.of("\"v2\""));
        }
        return new PutPartResult(id.equals("new") ? 201 : 202, part, Optional.of("\"v1\""));
    }

    @Override
    public DeletePartResult deletePart(String id) {
        return switch (id) {
            case "slow" -> new DeletePartResult.Success(202, "going");
            case "moved" -> new DeletePartResult.Redirection(307, Optional.of(URI.create("http://there/x")));
            default -> new DeletePartResult.NoContent();
        };
    }

    @Override
    public Payload getDrawing(String id) {
        return Payload.of("image/png", DRAWING).tagged("v1").named("größe.png");
    }

    @Override
    public GetPlaceResult getPlace(String id) {
        Place place = Place.builder().hall("B, left").shelf(3).build();
        return switch (id) {
            case "moved" -> throw GetPlaceFailure.notFound(Optional.of(place("C")));
            case "nowhere" -> new GetPlaceResult(null, Optional.empty(), Map.of(), Optional.empty());
            case "comma" -> new GetPlaceResult(place, Optional.empty(), Map.of(), Optional.empty());
            case "wide" ->
                new GetPlaceResult(place("a hall of many letters"), Optional.empty(), Map.of(), Optional.of(place));
            default ->
                new GetPlaceResult(
                        place("B"), Optional.of(place("A")), Map.of("big", 1, "small", 2), Optional.of(place));
        };
    }

    private static Place place(String hall) {
        return Place.builder().hall(hall).shelf(3).locked(true).build();
    }

    @Override
    public GetLatestResult getLatest() {
        return new GetLatestResult(ELSEWHERE, Optional.of(3));
    }

    @Override
    public String getMotto() {
        return "Fest & \"sicher\"";
    }

    @Override
    public Streamed<ServerSentEvent<Price>> watchPrices(WatchPricesParams params) {
        if (params.count() < 0) {
            throw WatchPricesFailure.badRequest(problem("No such count"));
        }
        Stream<ServerSentEvent<Price>> events = IntStream.range(0, params.count())
                .mapToObj(n -> ServerSentEvent.of(price(n)).withId(String.valueOf(n)));
        return Streamed.of(events.onClose(closed::countDown));
    }

    @Override
    public Streamed<ServerSentEvent<String>> watchLog() {
        return Streamed.of(List.of(
                ServerSentEvent.of("one\ntwo").ofType("start"),
                ServerSentEvent.of("{\"three\"}").retryAfter(Duration.ofSeconds(1))));
    }

    @Override
    public Streamed<Price> exportPrices(ExportPricesParams params) {
        return Streamed.of(
                IntStream.range(0, params.count()).mapToObj(Depot::price).onClose(closed::countDown));
    }

    @Override
    public ChatResult chat(String words) {
        if (words.equals("later")) {
            return new ChatResult.Accepted(Optional.of("/answers/1"));
        }
        boolean atOnce = RequestContext.current()
                .flatMap(request -> request.preferred("application/json", "text/event-stream"))
                .filter("text/event-stream"::equals)
                .isEmpty();
        return new ChatResult.Ok(
                atOnce
                        ? new ChatOkAnswer.Json(List.of("well", words))
                        : new ChatOkAnswer.Events(
                                Streamed.of(List.of(ServerSentEvent.of("well"), ServerSentEvent.of(words)))));
    }
}
