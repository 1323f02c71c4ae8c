package io.klue.it.interop;

import io.klue.it.interop.travel.Color;
import io.klue.it.interop.travel.Filter;
import io.klue.it.interop.travel.GetAnswerResult;
import io.klue.it.interop.travel.Place;
import io.klue.it.interop.travel.SendCookiesParams;
import io.klue.it.interop.travel.SendDeepParams;
import io.klue.it.interop.travel.SendFormParams;
import io.klue.it.interop.travel.SendHeadersParams;
import io.klue.it.interop.travel.SendMultipartParams;
import io.klue.it.interop.travel.SendQueryJsonParams;
import io.klue.it.interop.travel.SendQueryListsParams;
import io.klue.it.interop.travel.SendQueryParams;
import io.klue.it.interop.travel.Ship;
import io.klue.it.interop.travel.TravelApi;
import io.klue.it.interop.travel.TravelClient;
import io.klue.it.interop.travel.Trip;
import io.klue.it.interop.travel.TripClass;
import io.klue.it.interop.travel.Vehicle;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The calls of the client that we generate. */
final class OurCalls {
    private final TravelApi api;
    private final Map<String, Callable<String>> calls = new LinkedHashMap<>();

    OurCalls(String url) {
        this.api = TravelClient.of(ApiClient.of(url));
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
                () -> api.sendPath("abc", Cases.NUMBER, Cases.DAY, Color.DARK_BLUE)
                        .what());
        calls.put(
                "path: characters that must be escaped",
                () -> api.sendPath(Cases.HOSTILE, Cases.NUMBER, Cases.DAY, Color._1ST)
                        .what());
        calls.put("path: array", () -> api.sendPathList(Cases.PLAIN).what());
        calls.put("path: array, label", () -> api.sendLabel(Cases.PLAIN).what());
        calls.put("path: array, matrix", () -> api.sendMatrix(Cases.PLAIN).what());
        calls.put(
                "query: one of each type",
                () -> api.sendQuery(SendQueryParams.builder()
                                .text("abc")
                                .number(-7)
                                .ratio(0.1)
                                .flag(true)
                                .instant(Cases.INSTANT)
                                .color(Color.RED)
                                .build())
                        .what());
        calls.put(
                "query: characters that must be escaped",
                () -> api.sendQuery(
                                SendQueryParams.builder().text(Cases.HOSTILE).build())
                        .what());
        lists(
                "query: array, a parameter per item",
                SendQueryListsParams.builder().multi(Cases.PLAIN));
        lists("query: array, commas", SendQueryListsParams.builder().csv(Cases.PLAIN));
        lists("query: array, pipes", SendQueryListsParams.builder().pipes(Cases.PLAIN));
        lists("query: array, spaces", SendQueryListsParams.builder().spaces(Cases.PLAIN));
        lists(
                "query: array, a parameter per item, delimiters in the items",
                SendQueryListsParams.builder().multi(Cases.DELIMITERS));
        lists(
                "query: array, commas, delimiters in the items",
                SendQueryListsParams.builder().csv(Cases.DELIMITERS));
        Filter filter = Filter.builder().text("a&b").number(7).build();
        calls.put(
                "query: object, a parameter per property (deepObject)",
                () -> api.sendDeep(SendDeepParams.builder().filter(filter).build())
                        .what());
        calls.put(
                "query: object as JSON",
                () -> api.sendQueryJson(
                                SendQueryJsonParams.builder().filter(filter).build())
                        .what());
        headers("header: text, int64", SendHeadersParams.builder().text("abc").number(Cases.NUMBER));
        headers("header: array", SendHeadersParams.builder().list(Cases.PLAIN));
        calls.put(
                "cookie: text",
                () -> api.sendCookies(SendCookiesParams.builder().session("abc").build())
                        .what());
    }

    private void lists(String name, SendQueryListsParams.Builder params) {
        calls.put(name, () -> api.sendQueryLists(params.build()).what());
    }

    private void headers(String name, SendHeadersParams.Builder params) {
        calls.put(name, () -> api.sendHeaders(params.build()).what());
    }

    private void bodies() {
        calls.put("body: JSON with dates, enum, map, null", () -> trip(api.sendJson(trip())));
        calls.put("body: JSON of a union", () -> {
            Vehicle back = api.sendUnion(Ship.builder().name("Argo").build());
            return back instanceof Ship ship ? "ship " + ship.name() : String.valueOf(back);
        });
        form(
                "body: form, characters that must be escaped",
                SendFormParams.builder().text(Cases.HOSTILE).number(7).list(Cases.DELIMITERS));
        form(
                "body: form, without its array",
                SendFormParams.builder().text("abc").number(7));
        form("body: form, array", SendFormParams.builder().text("abc").list(Cases.PLAIN));
        multipart(
                "body: multipart with a file",
                SendMultipartParams.builder().text("abc").number(7));
        multipart(
                "body: multipart, text beyond ASCII",
                SendMultipartParams.builder().text("\u00e9\u20ac"));
        calls.put("body: text beyond ASCII", () -> api.sendText("\u00e9\u20ac \"x\""));
        calls.put("body: bytes", () -> Cases.shown(api.sendBytes(bytes()).readAll()));
    }

    private void form(String name, SendFormParams.Builder params) {
        calls.put(name, () -> api.sendForm(params.build()).what());
    }

    private void multipart(String name, SendMultipartParams.Builder params) {
        calls.put(name, () -> api.sendMultipart(params.file(bytes()).build()).what());
    }

    private static Payload bytes() {
        return Payload.of("application/octet-stream", Cases.BYTES);
    }

    private static Trip trip() {
        return Trip.builder()
                .id(Cases.ID)
                .start(Cases.INSTANT)
                .day(Cases.DAY)
                .price(new BigDecimal("12.50"))
                .seats(2)
                .home(Place.builder().name("Zu Hause").color(Color.RED).build())
                .addStop(Place.builder().name("Bern").build())
                .addStop(Place.builder().name("Z\u00fcrich").color(Color._1ST).build())
                .labels(Map.of("a", "b"))
                .class_(TripClass.FIRST)
                .note(null)
                .build();
    }

    private static String trip(Trip trip) {
        return "id=" + trip.id() + " start=" + Cases.shown(trip.start()) + " day="
                + trip.day().orElse(null) + " price="
                + trip.price().orElse(null) + " seats=" + trip.seats().orElse(null) + " home="
                + trip.home().map(OurCalls::place).orElse(null) + " stops=["
                + String.join("; ", trip.stops().stream().map(OurCalls::place).toList()) + "] labels=" + trip.labels()
                + " class=" + trip.class_().map(TripClass::wireValue).orElse(null) + " note="
                + (trip.note().isAbsent() ? "absent" : trip.note().toOptional().orElse("null"));
    }

    private static String place(Place place) {
        return place.name() + "/" + place.color().map(Color::wireValue).orElse("null");
    }

    private void answers() {
        calls.put("answer: 200 with headers", () -> {
            GetAnswerResult.Ok full = (GetAnswerResult.Ok) api.getAnswer("full");
            return "200 " + full.body().what() + " total=" + full.total().orElse(null) + " until="
                    + Cases.shown(full.until().orElse(null));
        });
        calls.put(
                "answer: 202",
                () -> "202 "
                        + ((GetAnswerResult.Accepted) api.getAnswer("later"))
                                .body()
                                .what());
        calls.put("answer: 204", () -> api.getAnswer("none") instanceof GetAnswerResult.NoContent ? "204" : "another");
        calls.put("answer: 404 with a body", () -> {
            try {
                return "no failure: " + api.getAnswer("nothing");
            } catch (ApiException e) {
                return e.status() + " " + e.code() + " " + e.error().errorDescription();
            }
        });
    }
}
