package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.DeclaredFailure;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.FailureBodies;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.LocalCall;
import io.klue.runtime.spi.Reply;
import io.klue.runtime.spi.Statuses;
import io.klue.runtime.spi.StringConstraint;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Failures with the bodies and headers that a contract declares. */
class DeclaredFailureTest {
    private static final FailureBodies BODIES = FailureBodies.NONE
            .on("404", reply -> reply.json(in -> in.map(JsonReader::string)))
            .on("4XX", Reply::text)
            .on("default", reply -> reply.json(JsonReader::int32));

    private ApiServer server;

    @BeforeEach
    void start() {
        server = TestApi.pets()
                .on("GET", "/404", exchange -> fail(exchange, missing("no pet 7")))
                .on("GET", "/410", exchange -> fail(exchange, DeclaredFailure.text(410, "Gone.", "text/plain", "gone")))
                .on(
                        "GET",
                        "/503",
                        exchange -> fail(
                                exchange, DeclaredFailure.empty(503, "Later.").header("Retry-After", 7)))
                .on(
                        "GET",
                        "/500",
                        exchange -> fail(
                                exchange,
                                DeclaredFailure.json(
                                        500, "Broken.", "application/json", 42, JsonWriter::int32, JsonReader::int32)))
                .on("GET", "/broken", exchange -> fail(exchange, missing("far too long a text to keep the contract")))
                .on("GET", "/foreign", exchange -> fail(exchange, ApiException.notFound("NO_PET", "plain")))
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static DeclaredFailure missing(String detail) {
        StringConstraint limit = new StringConstraint().maxLength(20);
        return DeclaredFailure.json(
                404,
                "No pet has this id.",
                "application/problem+json",
                Map.of("detail", detail),
                (out, map) -> out.map(map, JsonWriter::string),
                in -> in.map(item -> item.string(limit)));
    }

    private static void fail(Exchange exchange, ApiException failure) {
        exchange.check();
        throw failure;
    }

    private RemoteApiException call(String path) {
        Call call = ApiClient.of(server.url())
                .call(Endpoint.of("pets", "get", "GET", path))
                .failures(BODIES);
        return assertThrows(RemoteApiException.class, () -> call.send(200));
    }

    @Test
    void theDeclaredBodyGoesOutAsItIsAndComesBackTyped() {
        HttpResponse<String> answer = TestHttp.get(server, "/404");
        assertEquals(404, answer.statusCode());
        assertEquals("{\"detail\":\"no pet 7\"}", answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));

        RemoteApiException failure = call("/404");
        assertEquals(404, failure.status());
        assertEquals("no pet 7", failure.error().errorDescription());
        assertTrue(failure.body() instanceof Map<?, ?> map && map.get("detail").equals("no pet 7"));
    }

    @Test
    void aRangeAndTheDefaultReadWhatNoStatusOfItsOwnDoes() {
        assertEquals("gone", call("/410").body());
        assertEquals(42, call("/500").body());
    }

    @Test
    void headersGoOutToo() {
        assertEquals(
                "7",
                TestHttp.get(server, "/503").headers().firstValue("Retry-After").orElse(""));
        assertNull(call("/503").body());
    }

    @Test
    void aPlainFailureIsKluesEnvelopeEvenSo() {
        RemoteApiException failure = call("/foreign");
        assertEquals("NO_PET", failure.code());
        assertNull(failure.body());
    }

    @Test
    void aFailureIsHeldToTheContractAsASuccessIs() {
        HttpResponse<String> answer = TestHttp.get(server, "/broken");
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("/detail must have at most 20 characters"), answer.body());
    }

    @Test
    void inProcessItIsTheSame() {
        RemoteApiException local = assertThrows(
                RemoteApiException.class,
                () -> LocalCall.of(Endpoint.of("pets", "get", "GET", "/404")).run(() -> {
                    throw missing("no pet 7");
                }));
        RemoteApiException remote = call("/404");
        assertEquals(remote.error(), local.error());
        assertEquals(remote.body(), local.body());
    }

    @Test
    void aStatusMustBeOneOfThoseDeclaredTogether() {
        assertEquals(409, Statuses.within(400, 499, 409));
        for (int status : List.of(399, 500)) {
            assertThrows(IllegalArgumentException.class, () -> Statuses.within(400, 499, status));
        }
    }
}
