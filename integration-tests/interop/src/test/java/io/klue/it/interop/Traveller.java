package io.klue.it.interop;

import io.klue.it.interop.travel.Color;
import io.klue.it.interop.travel.Filter;
import io.klue.it.interop.travel.GetAnswerResult;
import io.klue.it.interop.travel.Seen;
import io.klue.it.interop.travel.SendCookiesParams;
import io.klue.it.interop.travel.SendDeepParams;
import io.klue.it.interop.travel.SendFormParams;
import io.klue.it.interop.travel.SendHeadersParams;
import io.klue.it.interop.travel.SendMultipartParams;
import io.klue.it.interop.travel.SendQueryJsonParams;
import io.klue.it.interop.travel.SendQueryListsParams;
import io.klue.it.interop.travel.SendQueryParams;
import io.klue.it.interop.travel.TravelApi;
import io.klue.it.interop.travel.Trip;
import io.klue.it.interop.travel.Vehicle;
import io.klue.runtime.ApiException;
import io.klue.runtime.Payload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our service: says what has arrived. */
final class Traveller implements TravelApi {
    private static Seen seen(String what) {
        return new Seen(what);
    }

    @Override
    public Seen sendPath(String text, long number, LocalDate day, Color color) {
        return seen("text=" + text + " number=" + number + " day=" + day + " color=" + color.wireValue());
    }

    @Override
    public Seen sendPathList(List<String> ids) {
        return seen(Cases.shown("ids", ids));
    }

    @Override
    public Seen sendLabel(List<String> ids) {
        return seen(Cases.shown("ids", ids));
    }

    @Override
    public Seen sendMatrix(List<String> ids) {
        return seen(Cases.shown("ids", ids));
    }

    @Override
    public Seen sendDeep(SendDeepParams params) {
        return seen(params.filter());
    }

    @Override
    public Seen sendQueryJson(SendQueryJsonParams params) {
        return seen(params.filter());
    }

    private static Seen seen(Filter filter) {
        return seen("text=" + filter.text() + " number=" + plain(filter.number()));
    }

    @Override
    public Seen sendQuery(SendQueryParams params) {
        return seen("text=" + params.text() + " number=" + plain(params.number()) + " ratio=" + plain(params.ratio())
                + " flag="
                + plain(params.flag()) + " instant="
                + Cases.shown(params.instant().orElse(null)) + " color="
                + plain(params.color().map(Color::wireValue)));
    }

    private static Object plain(Optional<?> value) {
        return value.isPresent() ? value.get() : "null";
    }

    @Override
    public Seen sendQueryLists(SendQueryListsParams params) {
        List<String> given = new ArrayList<>();
        add(given, "multi", params.multi());
        add(given, "csv", params.csv());
        add(given, "pipes", params.pipes());
        add(given, "spaces", params.spaces());
        return seen(String.join(" ", given));
    }

    private static void add(List<String> given, String name, List<String> items) {
        if (!items.isEmpty()) {
            given.add(Cases.shown(name, items));
        }
    }

    @Override
    public Seen sendHeaders(SendHeadersParams params) {
        return seen("text=" + plain(params.text()) + " number=" + plain(params.number()) + " "
                + Cases.shown("list", params.list().isEmpty() ? null : params.list()));
    }

    @Override
    public Seen sendCookies(SendCookiesParams params) {
        return seen("session=" + plain(params.session()));
    }

    @Override
    public Trip sendJson(Trip trip) {
        return trip;
    }

    @Override
    public Vehicle sendUnion(Vehicle vehicle) {
        return vehicle;
    }

    @Override
    public Seen sendForm(SendFormParams params) {
        return seen("text=" + params.text() + " number=" + plain(params.number()) + " "
                + Cases.shown("list", params.list()));
    }

    @Override
    public Seen sendMultipart(SendMultipartParams params) {
        return seen("text=" + params.text() + " number=" + plain(params.number()) + " file="
                + Cases.shown(params.file().readAll()));
    }

    @Override
    public String sendText(String body) {
        return body;
    }

    @Override
    public Payload sendBytes(Payload body) {
        return Payload.of("application/octet-stream", body.readAll());
    }

    @Override
    public GetAnswerResult getAnswer(String kind) {
        return switch (kind) {
            case "full" -> new GetAnswerResult.Ok(seen("full"), Optional.of(3), Optional.of(Cases.INSTANT));
            case "later" -> new GetAnswerResult.Accepted(seen("later"));
            case "none" -> new GetAnswerResult.NoContent();
            default -> throw ApiException.notFound("NOTHING", "there is nothing");
        };
    }
}
