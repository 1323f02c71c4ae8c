package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.depot.ChatOkAnswer;
import io.klue.it.roundtrip.depot.ChatResult;
import io.klue.it.roundtrip.depot.DepotApi;
import io.klue.it.roundtrip.depot.DepotClient;
import io.klue.it.roundtrip.depot.DepotRoutes;
import io.klue.it.roundtrip.depot.ExportPricesParams;
import io.klue.it.roundtrip.depot.ListPartsAnswer;
import io.klue.it.roundtrip.depot.Problem;
import io.klue.it.roundtrip.depot.WatchPricesParams;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way an answer travels: by hand, through our client, and in process. */
class DepotRoundTripTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ApiServer server;
    private static DepotApi remote;

    private final DepotApi local = DepotClient.local(new Depot());

    @BeforeAll
    static void start() {
        server = ApiServer.builder()
                .config(Config.of(Map.of("name", "depot")))
                .port(0)
                .routes(DepotRoutes.of(new Depot()))
                .start();
        remote = DepotClient.of(ApiClient.of(server.url()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** Line feeds are {@code ^}. */
    @ParameterizedTest(name = "{0} {1} as {2} answers {3} {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET    | /parts            | */*                      | 200 | application/json | [{\"id\":\"ok\",\"name\":\"Screw\"}]",
                "GET    | /parts            | text/csv                 | 200 | text/csv;charset=utf-8 | id,name^ok,Screw^",
                "GET    | /parts            | text/*, */*;q=0.1        | 200 | text/csv;charset=utf-8 | id,name^ok,Screw^",
                "GET    | /parts            | application/pdf          | 200 | application/pdf  | 0123456789",
                "GET    | /parts/ok         | application/json         | 200 | application/json | {\"id\":\"ok\",\"name\":\"Screw\"}",
                "GET    | /parts/ok         | application/hal+json     | 200 | application/hal+json | {\"id\":\"ok\",\"name\":\"Screw\"}",
                "GET    | /parts/old        | */*                      | 303 | ``               | ``",
                "GET    | /parts/missing    | */*                      | 404 | application/problem+json | "
                        + "{\"title\":\"No such part\",\"detail\":\"the detail of No such part\"}",
                "GET    | /parts/busy       | */*                      | 429 | text/plain;charset=utf-8 | Slow down",
                "GET    | /parts/broken     | */*                      | 507 | application/json | {\"title\":\"Full\",\"detail\":\"the detail of Full\"}",
                "GET    | /parts/odd        | */*                      | 418 | application/json | {\"title\":\"Teapot\",\"detail\":\"the detail of Teapot\"}",
                "DELETE | /parts/x          | */*                      | 204 | ``               | ``",
                "DELETE | /parts/slow       | */*                      | 202 | text/plain;charset=utf-8 | going",
                "DELETE | /parts/moved      | */*                      | 307 | ``               | ``",
                "GET    | /latest           | image/png                | 302 | ``               | ``",
                "GET    | /motto            | */*                      | 200 | text/plain;charset=utf-8 | Fest & \"sicher\"",
                "GET    | /motto            | text/html                | 200 | text/html;charset=utf-8 | Fest & \"sicher\"",
                "GET    | /motto            | application/json         | 200 | application/json | \"Fest & \\\"sicher\\\"\"",
                "GET    | /prices?count=2   | text/event-stream        | 200 | text/event-stream | "
                        + "data: {\"part\":\"part 0\",\"cents\":0}^id: 0^^data: {\"part\":\"part 1\",\"cents\":1}^id: 1^^",
                "GET    | /prices?count=-1  | text/event-stream        | 400 | application/json | "
                        + "{\"title\":\"No such count\",\"detail\":\"the detail of No such count\"}",
                "GET    | /log              | */*                      | 200 | text/event-stream | "
                        + "event: start^data: one^data: two^^data: {\"three\"}^retry: 1000^^",
                "GET    | /prices.jsonl?count=1 | */*                  | 200 | application/jsonl | {\"part\":\"part 0\",\"cents\":0}^",
                "GET    | /prices.jsonl?count=1 | application/json-seq | 200 | application/json-seq | \u241e{\"part\":\"part 0\",\"cents\":0}^",
            })
    void what_goes_over_the_wire(String method, String path, String accept, int status, String mediaType, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, "", "Accept", accept);
        assertEquals(status, answer.statusCode());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertEquals(mediaType, type.replace("; charset", ";charset"));
        assertEquals(body.replace('^', '\n').replace('\u241e', '\u001e'), answer.body());
        if (method.equals("GET")) {
            HttpResponse<String> head = send("HEAD", path, "", "Accept", accept);
            assertEquals(headers(answer), headers(head), "HEAD");
            assertEquals("", head.body());
        }
    }

    private static Map<String, Object> headers(HttpResponse<String> answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.matches("(?i)date|x-call-id|transfer-encoding"));
        headers.put(":status", answer.statusCode());
        return headers;
    }

    @ParameterizedTest(name = "{0} with {1} is not acceptable")
    @CsvSource(
            delimiter = '|',
            value = {
                "/parts    | image/png",
                "/parts    | application/json;q=0, text/csv;q=0, application/pdf;q=0.0",
                "/parts/ok | application/xml",
                "/motto    | text/*;q=0, application/*;q=0",
                "/prices   | application/json",
            })
    void what_nobody_can_serve_is_refused(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, "", "Accept", accept);
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("\"NOT_ACCEPTABLE\""), answer.body());
    }

    @Test
    void headers_that_the_contract_declares_go_out() throws IOException, InterruptedException {
        assertEquals(
                "/parts/ok",
                send("GET", "/latest", "").headers().firstValue("Location").orElse(""));
        assertEquals(
                "3", send("GET", "/latest", "").headers().firstValue("X-Age").orElse(""));
        assertEquals(
                "7",
                send("GET", "/parts/busy", "")
                        .headers()
                        .firstValue("Retry-After")
                        .orElse(""));
        HttpResponse<String> taken = send("PUT", "/parts/taken", "{\"id\":\"a\",\"name\":\"b\"}");
        assertEquals(
                "409 \"v2\"",
                taken.statusCode() + " " + taken.headers().firstValue("ETag").orElse(""));
    }

    @Test
    void what_breaks_the_contract_does_not_go_out() throws IOException, InterruptedException {
        for (String path : List.of("/parts/wrong", "/parts/wronger")) {
            HttpResponse<String> answer = send("GET", path, "");
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("The answer breaks the contract"), answer.body());
        }
    }

    private static String cameTo(Callable<?> call) {
        try {
            return String.valueOf(call.call());
        } catch (RemoteApiException e) {
            return e.status() + " " + e.body();
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void our_client_gets_over_HTTP_what_it_gets_in_process() {
        for (String id : List.of("ok", "old", "missing", "busy", "broken", "odd", "plain")) {
            assertEquals(cameTo(() -> local.getPart(id)), cameTo(() -> remote.getPart(id)), id);
        }
        for (String id : List.of("new", "changed", "taken")) {
            assertEquals(cameTo(() -> local.putPart(id, Depot.SCREW)), cameTo(() -> remote.putPart(id, Depot.SCREW)));
        }
        for (String id : List.of("x", "slow", "moved")) {
            assertEquals(cameTo(() -> local.deletePart(id)), cameTo(() -> remote.deletePart(id)));
        }
        for (String id : List.of("x", "moved")) {
            assertEquals(cameTo(() -> local.getPlace(id)), cameTo(() -> remote.getPlace(id)));
        }
        assertEquals(cameTo(local::getLatest), cameTo(remote::getLatest));
        assertEquals(cameTo(local::getMotto), cameTo(remote::getMotto));
        assertEquals(cameTo(local::listParts), cameTo(remote::listParts));
        assertEquals(cameTo(() -> local.chat("so")), cameTo(() -> remote.chat("so")));
        assertEquals(cameTo(() -> local.chat("later")), cameTo(() -> remote.chat("later")));
        assertEquals(all(local), all(remote));
    }

    @Test
    void headers_hold_objects() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", "/parts/x/place", "");
        assertEquals(204, answer.statusCode());
        assertEquals(List.of("hall,B,shelf,3,locked,true"), answer.headers().allValues("X-Place"));
        assertEquals(List.of("hall=A,shelf=3,locked=true"), answer.headers().allValues("X-Former"));
        assertEquals(
                List.of("{\"hall\":\"B, left\",\"shelf\":3}"), answer.headers().allValues("X-Next"));
        String stock = answer.headers().firstValue("X-Stock").orElse("");
        assertTrue(List.of("big,1,small,2", "small,2,big,1").contains(stock), stock);

        HttpResponse<String> moved = send("GET", "/parts/moved/place", "");
        assertEquals(404, moved.statusCode());
        assertEquals(List.of("hall,C,shelf,3,locked,true"), moved.headers().allValues("X-Place"));
    }

    @Test
    void a_header_that_breaks_the_contract_or_would_arrive_changed_is_not_sent()
            throws IOException, InterruptedException {
        HttpResponse<String> wide = send("GET", "/parts/wide/place", "");
        assertEquals(500, wide.statusCode());
        assertTrue(wide.body().contains("header/X-Place/hall must have at most 10 characters"), wide.body());

        HttpResponse<String> nowhere = send("GET", "/parts/nowhere/place", "");
        assertEquals(500, nowhere.statusCode());
        assertTrue(nowhere.body().contains("header/X-Place is required"), nowhere.body());

        HttpResponse<String> comma = send("GET", "/parts/comma/place", "");
        assertEquals(500, comma.statusCode());
        assertTrue(comma.body().contains("would be read as another one"), comma.body());
    }

    /** Everything that is streamed. */
    private static List<Object> all(DepotApi depot) {
        try (Streamed<ServerSentEvent<String>> log = depot.watchLog();
                var prices =
                        depot.watchPrices(WatchPricesParams.builder().count(3).build());
                var lines =
                        depot.exportPrices(ExportPricesParams.builder().count(3).build())) {
            return List.of(
                    log.stream().toList(),
                    prices.stream().toList(),
                    lines.stream().toList());
        }
    }

    @Test
    void a_failure_is_typed_at_the_caller() {
        RemoteApiException failure = assertThrows(RemoteApiException.class, () -> remote.getPart("missing"));
        assertTrue(failure.body() instanceof Problem problem && problem.title().equals("No such part"));
        assertEquals("the detail of No such part", failure.error().errorDescription());
    }

    @Test
    void a_caller_may_want_another_variant() {
        DepotClient client = (DepotClient) remote;
        assertEquals(
                new ListPartsAnswer.Csv("id,name\nok,Screw\n"),
                client.with(o -> o.header("Accept", "text/csv")).listParts());
        ListPartsAnswer pdf =
                client.with(o -> o.header("Accept", "application/pdf")).listParts();
        Payload file = ((ListPartsAnswer.Pdf) pdf).body();
        assertEquals("parts.pdf true", file.fileName().orElse("") + " " + file.isAttachment());
        ChatResult words =
                client.with(o -> o.header("Accept", "text/event-stream")).chat("so");
        assertTrue(words instanceof ChatResult.Ok ok
                && ok.body() instanceof ChatOkAnswer.Events events
                && events.body().stream().map(ServerSentEvent::data).toList().equals(List.of("well", "so")));
    }

    @ParameterizedTest(name = "{0}: {1} answers {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Range         | bytes=2-4  | 206 | 234",
                "Range         | bytes=20-  | 416 | ",
                "If-None-Match | \"v1\"     | 304 | ",
                "If-None-Match | \"v2\"     | 200 | 0123456789",
                "If-Match      | \"v2\"     | 412 | ",
            })
    void a_tagged_payload_can_be_had_in_parts_and_by_version(String header, String value, int status, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", "/parts/ok/drawing", "", header, value);
        assertEquals(status, answer.statusCode());
        if (status < 400) {
            assertEquals(body == null ? "" : body, answer.body());
        }
    }

    @Test
    void a_download_knows_its_name_and_version() {
        try (Payload drawing = remote.getDrawing("ok")) {
            assertEquals("größe.png", drawing.fileName().orElseThrow());
            assertEquals("\"v1\"", drawing.tag().orElseThrow());
        }
    }
}
