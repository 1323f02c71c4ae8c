package io.klue.it.interop;

import foreign.client.ApiClient;
import foreign.client.ApiException;
import foreign.client.ApiResponse;
import foreign.client.api.DefaultApi;
import foreign.client.model.Color;
import foreign.client.model.Filter;
import foreign.client.model.Place;
import foreign.client.model.Problem;
import foreign.client.model.Seen;
import foreign.client.model.Ship;
import foreign.client.model.Trip;
import foreign.client.model.Vehicle;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** The calls of the client that openapi-generator makes. */
final class ForeignCalls {
    /** Relative: its name gets into what is compared. */
    private static final Path FILE = Path.of("target/file.bin");

    private final DefaultApi api;
    private final Map<String, Callable<String>> calls = new LinkedHashMap<>();

    ForeignCalls(String url) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        this.api = new DefaultApi(client);
        parameters();
        bodies();
        answers();
    }

    Map<String, Callable<String>> byCase() {
        return calls;
    }

    private void parameters() {
        calls.put(
                "path: text, int64, date, enum",
                () -> what(api.sendPath("abc", Cases.NUMBER, Cases.DAY, Color.DARK_BLUE)));
        calls.put(
                "path: characters that must be escaped",
                () -> what(api.sendPath(Cases.HOSTILE, Cases.NUMBER, Cases.DAY, Color._1ST)));
        calls.put("path: array", () -> what(api.sendPathList(Cases.PLAIN)));
        calls.put("path: array, label", () -> what(api.sendLabel(Cases.PLAIN)));
        calls.put("path: array, matrix", () -> what(api.sendMatrix(Cases.PLAIN)));
        calls.put("query: one of each type", () -> what(api.sendQuery("abc", -7, 0.1, true, Cases.INSTANT, Color.RED)));
        calls.put(
                "query: characters that must be escaped",
                () -> what(api.sendQuery(Cases.HOSTILE, null, null, null, null, null)));
        calls.put("query: array, a parameter per item", () -> what(api.sendQueryLists(Cases.PLAIN, null, null, null)));
        calls.put("query: array, commas", () -> what(api.sendQueryLists(null, Cases.PLAIN, null, null)));
        calls.put("query: array, pipes", () -> what(api.sendQueryLists(null, null, Cases.PLAIN, null)));
        calls.put("query: array, spaces", () -> what(api.sendQueryLists(null, null, null, Cases.PLAIN)));
        calls.put(
                "query: array, a parameter per item, delimiters in the items",
                () -> what(api.sendQueryLists(Cases.DELIMITERS, null, null, null)));
        calls.put(
                "query: array, commas, delimiters in the items",
                () -> what(api.sendQueryLists(null, Cases.DELIMITERS, null, null)));
        Filter filter = new Filter().text("a&b").number(7);
        calls.put("query: object, a parameter per property (deepObject)", () -> what(api.sendDeep(filter)));
        calls.put("query: object as JSON", () -> what(api.sendQueryJson(filter)));
        calls.put("header: text, int64", () -> what(api.sendHeaders("abc", Cases.NUMBER, null)));
        calls.put("header: array", () -> what(api.sendHeaders(null, null, Cases.PLAIN)));
        calls.put("cookie: text", () -> what(api.sendCookies("abc")));
    }

    private static String what(Seen seen) {
        return seen.getWhat();
    }

    private void bodies() {
        calls.put("body: JSON with dates, enum, map, null", () -> trip(api.sendJson(trip())));
        calls.put("body: JSON of a union", () -> {
            Vehicle back = api.sendUnion(new Vehicle(new Ship().kind("ship").name("Argo")));
            return back.getShip().getKind() + " " + back.getShip().getName();
        });
        calls.put(
                "body: form, characters that must be escaped",
                () -> what(api.sendForm(Cases.HOSTILE, 7, Cases.DELIMITERS)));
        calls.put("body: form, without its array", () -> what(api.sendForm("abc", 7, null)));
        calls.put("body: form, array", () -> what(api.sendForm("abc", null, Cases.PLAIN)));
        calls.put("body: multipart with a file", () -> what(api.sendMultipart("abc", file(), 7)));
        calls.put("body: multipart, text beyond ASCII", () -> what(api.sendMultipart("\u00e9\u20ac", file(), null)));
        calls.put("body: text beyond ASCII", () -> api.sendText("\u00e9\u20ac \"x\""));
        calls.put("body: bytes", () -> {
            byte[] back = Files.readAllBytes(api.sendBytes(file()).toPath());
            String name = "\"" + FILE.toAbsolutePath() + "\"";
            return new String(back, StandardCharsets.UTF_8).equals(name) ? "the name of the file" : Cases.shown(back);
        });
    }

    private File file() throws IOException {
        return Files.write(FILE, Cases.BYTES).toFile();
    }

    private static Trip trip() {
        return new Trip()
                .id(Cases.ID)
                .start(Cases.INSTANT)
                .day(Cases.DAY)
                .price(new BigDecimal("12.50"))
                .seats(2)
                .home(new Place().name("Zu Hause").color(Color.RED))
                .stops(List.of(
                        new Place().name("Bern"),
                        new Place().name("Z\u00fcrich").color(Color._1ST)))
                .labels(Map.of("a", "b"))
                .propertyClass(Trip.PropertyClassEnum.FIRST)
                .note(null);
    }

    private static String trip(Trip trip) {
        return "id=" + trip.getId() + " start=" + Cases.shown(trip.getStart()) + " day=" + trip.getDay() + " price="
                + trip.getPrice() + " seats=" + trip.getSeats() + " home=" + place(trip.getHome()) + " stops=["
                + String.join(
                        "; ", trip.getStops().stream().map(ForeignCalls::place).toList()) + "] labels="
                + trip.getLabels() + " class=" + trip.getPropertyClass().getValue() + " note="
                + (trip.getNote_JsonNullable().isPresent() ? String.valueOf(trip.getNote()) : "absent");
    }

    private static String place(Place place) {
        return place.getName() + "/"
                + (place.getColor() == null ? "null" : place.getColor().getValue());
    }

    private void answers() {
        calls.put("answer: 200 with headers", () -> {
            ApiResponse<Seen> answer = api.getAnswerWithHttpInfo("full");
            return answer.getStatusCode() + " " + what(answer.getData()) + " total=" + header(answer, "x-total")
                    + " until=" + Cases.shown(OffsetDateTime.parse(header(answer, "x-until")));
        });
        calls.put("answer: 202", () -> {
            ApiResponse<Seen> answer = api.getAnswerWithHttpInfo("later");
            return answer.getStatusCode() + " " + what(answer.getData());
        });
        calls.put("answer: 204", () -> {
            ApiResponse<Seen> answer = api.getAnswerWithHttpInfo("none");
            return answer.getStatusCode() + (answer.getData() == null ? "" : " with a body");
        });
        calls.put("answer: 404 with a body", () -> {
            try {
                return "no failure: " + api.getAnswer("nothing");
            } catch (ApiException e) {
                Problem problem = new ApiClient().getObjectMapper().readValue(e.getResponseBody(), Problem.class);
                return e.getCode() + " " + problem.getError() + " " + problem.getErrorDescription();
            }
        });
    }

    private static String header(ApiResponse<?> answer, String name) {
        return answer.getHeaders().get(name).get(0);
    }
}
