package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.vault.Card;
import io.klue.it.roundtrip.vault.OpenDoorParams;
import io.klue.it.roundtrip.vault.PutWordsBodyItem;
import io.klue.it.roundtrip.vault.VaultApi;
import io.klue.it.roundtrip.vault.VaultClient;
import io.klue.it.roundtrip.vault.VaultRoutes;
import io.klue.it.roundtrip.vault.Visitor;
import io.klue.runtime.ApiException;
import io.klue.runtime.ApiServer;
import io.klue.runtime.Config;
import io.klue.runtime.CrashReport;
import io.klue.runtime.spi.JsonException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Secrets are in no message, no report and no text of a record. */
class VaultRoundTripTest {
    private static final String SECRET = "31415926";
    private static final Visitor VISITOR = Visitor.builder()
            .name("Ann")
            .password("p" + SECRET)
            .pin(1)
            .answers(List.of(SECRET))
            .card(Card.builder().number(SECRET).build())
            .friend(Card.builder().number("1").build())
            .build();

    /** Lets everybody in. */
    private static class Doors implements VaultApi {
        @Override
        public Visitor openDoor(int code, OpenDoorParams params, Visitor visitor) {
            return visitor;
        }

        @Override
        public void putWords(List<PutWordsBodyItem> words) {}
    }

    /** Lets nobody in. */
    private static final class Closed extends Doors {
        @Override
        public Visitor openDoor(int code, OpenDoorParams params, Visitor visitor) {
            throw new ApiException(500, "NO_ENTRY", "no entry for " + visitor);
        }
    }

    private static void script(BothWays run, VaultApi vault) {
        OpenDoorParams params = OpenDoorParams.builder()
                .pins(List.of(SECRET))
                .knock(SECRET)
                .floor(10)
                .build();
        Visitor wrong = VISITOR.toBuilder()
                .name("Annie")
                .password("p")
                .pin(31_415_926)
                .card(Card.builder()
                        .number("n" + SECRET)
                        .limit(new BigDecimal(SECRET))
                        .build())
                .build();
        run.call("wrong", () -> vault.openDoor(31_415_926, params, wrong));
    }

    @Test
    void the_caller_of_a_bad_request_learns_the_limits_only() {
        String local = BothWays.logOf(run -> script(run, VaultClient.local(new Doors())))
                .get(0);
        String remote = BothWays.served(
                        VaultRoutes.of(new Doors()),
                        client -> BothWays.logOf(run -> script(run, VaultClient.of(client))))
                .get(0);

        assertEquals(local, remote);
        for (String violation : List.of(
                "pointer=path/code, keyword=maximum, message=must be at most 9999]",
                "pointer=query/pins/0, keyword=maxLength, message=must have at most 4 characters]",
                "pointer=header/X-Knock, keyword=maxLength, message=must have at most 4 characters]",
                "pointer=query/floor, keyword=maximum, message=must be at most 9, but is 10]",
                "pointer=/name, keyword=maxLength, message=must have at most 4 characters, but has 5]",
                "pointer=/password, keyword=minLength, message=must have at least 8 characters]",
                "pointer=/pin, keyword=maximum, message=must be at most 9999]",
                "pointer=/answers/0, keyword=maxLength, message=must have at most 4 characters]",
                "pointer=/card/number, keyword=pattern, message=must match the pattern ^[0-9]+$]",
                "pointer=/card/limit, keyword=maximum, message=must be at most 9]")) {
            assertTrue(local.contains(violation), violation + " is not in " + local);
        }
        assertFalse(local.contains(SECRET), local);
    }

    @Test
    void values_of_another_type_are_not_shown_either() throws IOException, InterruptedException {
        BlockingQueue<CrashReport> reports = new LinkedBlockingQueue<>();
        try (ApiServer server = server(reports)) {
            String words = send("PUT", server.url() + "/words", "[\"open\",\"31415926\"]");
            assertTrue(words.contains("/1 is not one of the allowed values\""), words);
            String answer = post(server.url() + "/doors/x" + SECRET, """
                    {"name":"Ann","password":31415926,"pin":"31415926","answers":"31415926","card":31415926,
                    "born":"31415926"}""");
            assertTrue(answer.contains("\"/born\"") && answer.contains("must be a date such as 2024-12-31\""), answer);
            assertFalse(answer.contains(SECRET), answer);
        }
    }

    @Test
    void a_crash_report_lacks_what_the_contract_calls_secret() throws IOException, InterruptedException {
        BlockingQueue<CrashReport> reports = new LinkedBlockingQueue<>();
        try (ApiServer server = server(reports)) {
            String answer = post(
                    server.url() + "/doors/3141?pins=3141&floor=1", "{\"name\":\"Ann\",\"password\":\"31415926\"}");
            assertTrue(answer.contains("no entry"), answer);

            CrashReport report = reports.poll(5, TimeUnit.SECONDS);
            CrashReport.Request request = report.request().orElseThrow();
            assertEquals("/doors/{code}", request.path());
            assertEquals("pins=****&floor=1", request.query());
            assertEquals("****", request.headers().get("X-Knock"));
            assertFalse(report.toJson().contains("3141"), report.toJson());
        }
    }

    @Test
    void no_text_of_a_record_shows_a_secret() {
        assertEquals(
                "Visitor[name=Ann, password=***, pin=***, answers=***, card=***, born=***, "
                        + "friend=Optional[Card[number=1, limit=Optional.empty]], additional=***]",
                VISITOR.toString());
        assertEquals(
                "OpenDoorParams[pins=***, knock=***, floor=Optional[1]]",
                OpenDoorParams.builder().knock(SECRET).floor(1).build().toString());
    }

    @Test
    void a_stored_document_that_cannot_be_read_keeps_its_secrets() {
        JsonException unreadable = assertThrows(
                JsonException.class,
                () -> Visitor.CODEC.fromJson("{\"name\":\"Ann\",\"password\":\"x\",\"born\":\"31415926\"}"));
        assertEquals("/born must be a date such as 2024-12-31", unreadable.getMessage());
    }

    private static ApiServer server(BlockingQueue<CrashReport> reports) {
        return ApiServer.builder()
                .config(Config.of(Map.of("name", "vault")))
                .port(0)
                .crashReporter(reports::add)
                .routes(VaultRoutes.of(new Closed()))
                .start();
    }

    private static String post(String url, String body) throws IOException, InterruptedException {
        return send("POST", url, body);
    }

    private static String send(String method, String url, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("X-Knock", "3141")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
