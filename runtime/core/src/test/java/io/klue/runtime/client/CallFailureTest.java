package io.klue.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.ApiClient;
import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that do not answer, or not as they should. */
@Timeout(60)
class CallFailureTest {
    private static final String CUT_IN_STATUS_LINE = "HTTP/1.1 2"; // which the JDK itself does not retry
    private static final String STALLED_BODY = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[1";

    private static Call call(String url, String method, Duration timeout) {
        return ApiClient.of(url)
                .with(o -> o.timeout(timeout))
                .call(Endpoint.of("pets", "operation", method, "/pets"))
                .query("name", "secret");
    }

    private static Call call(String url, String method) {
        return call(url, method, Duration.ofSeconds(30));
    }

    private static void assertFailure(int status, String code, String problem, RemoteApiException e) {
        assertEquals(status, e.status());
        assertEquals(code, e.code());
        assertEquals("pets", e.service());
        assertEquals(problem, e.error().errorDescription());
    }

    private static RemoteApiException failure(Call call) {
        return assertThrows(RemoteApiException.class, () -> call.send(200));
    }

    @Test
    void a_refused_connection_is_retried_then_reported_without_query_values() throws IOException {
        String url = urlThatRefuses();
        assertFailure(
                502,
                "SERVICE_UNREACHABLE",
                "operation (GET " + url + "/pets): no answer after 3 attempts: connection refused."
                        + " Check that the service runs, and the base URL.",
                failure(call(url, "GET")));
    }

    @Test
    void an_unknown_host_is_named_as_such() {
        assertFailure(
                502,
                "SERVICE_UNREACHABLE",
                "operation (POST http://nowhere.invalid/pets): no answer after 1 attempt: the host is unknown."
                        + " Check that the service runs, and the base URL.",
                failure(call("http://nowhere.invalid", "POST")));
    }

    @ParameterizedTest
    @CsvSource({"GET,3", "HEAD,3", "PUT,3", "DELETE,3", "POST,1", "PATCH,1"})
    void only_idempotent_methods_are_repeated(String method, int attempts) throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp(CUT_IN_STATUS_LINE)) {
            RemoteApiException e = failure(call(peer.url(), method));
            assertEquals("SERVICE_UNREACHABLE", e.code());
            assertEquals(attempts, peer.connections());
        }
    }

    @Test
    void the_number_of_retries_is_an_option() throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp(CUT_IN_STATUS_LINE)) {
            ApiClient client = ApiClient.of(peer.url()).with(o -> o.retries(0));
            failure(client.call(Endpoint.of("pets", "operation", "GET", "/pets")));
            assertEquals(1, peer.connections());
        }
    }

    @Test
    void a_body_that_can_be_read_again_is_sent_again() throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp(CUT_IN_STATUS_LINE)) {
            failure(call(peer.url(), "PUT").payload(Payload.of("image/png", new byte[] {1})));
            assertEquals(3, peer.connections());
        }
    }

    @Test
    void a_body_that_can_be_read_only_once_is_sent_once() throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp(CUT_IN_STATUS_LINE)) {
            failure(call(peer.url(), "PUT").payload(Payload.of("image/png", new ByteArrayInputStream(new byte[] {1}))));
            assertEquals(1, peer.connections());
        }
    }

    @Test
    void a_retry_may_succeed() throws Exception {
        String url = urlThatRefuses();
        int port = Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
        ApiClient client = ApiClient.of(url).with(o -> o.retries(10));
        CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() ->
                client.call(Endpoint.of("pets", "operation", "GET", "/pets")).send(200));
        try (ServerSocket late = new ServerSocket(port)) {
            late.setSoTimeout(20_000);
            try (var connection = late.accept()) {
                connection.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes());
                assertEquals(200, reply.get(20, TimeUnit.SECONDS).status());
            }
        }
    }

    @Test
    void a_peer_that_says_nothing_is_given_up_at_the_timeout_and_its_connection_closed() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent("")) {
            assertFailure(
                    504,
                    "SERVICE_TIMEOUT",
                    "operation (GET " + peer.url() + "/pets): no answer within 300 ms (1 attempt)."
                            + " Raise CallOptions.timeout if the operation needs longer.",
                    failure(call(peer.url(), "GET", Duration.ofMillis(300))));
            assertTrue(peer.isAbandoned());
        }
    }

    @Test
    void a_body_that_stalls_is_given_up_at_the_timeout_and_its_connection_closed() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent(STALLED_BODY)) {
            Call call = call(peer.url(), "GET", Duration.ofSeconds(1));
            RemoteApiException e =
                    assertThrows(RemoteApiException.class, () -> call.send(200).json(in -> in.list(JsonReader::int32)));
            assertFailure(
                    504,
                    "SERVICE_TIMEOUT",
                    "operation (GET " + peer.url() + "/pets): the answer was not complete within 1 s."
                            + " Raise CallOptions.timeout if the operation needs longer.",
                    e);
            assertTrue(peer.isAbandoned());
        }
    }

    @Test
    void a_payload_that_stalls_ends_at_the_timeout() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent(STALLED_BODY)) {
            InputStream content = call(peer.url(), "GET", Duration.ofSeconds(1)).send(200).payload().stream();
            Exception e = assertThrows(HttpTimeoutException.class, content::readAllBytes);
            assertEquals(
                    "the answer was not complete within 1 s."
                            + " Raise CallOptions.timeout if the operation needs longer.",
                    e.getMessage());
        }
    }

    @Test
    void a_payload_that_nobody_reads_or_closes_holds_its_connection_no_longer_than_the_timeout() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent(STALLED_BODY)) {
            call(peer.url(), "GET", Duration.ofSeconds(1)).send(200);
            assertTrue(peer.isAbandoned());
        }
    }

    @Test
    void closing_a_payload_closes_its_connection() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent(STALLED_BODY)) {
            Payload payload =
                    call(peer.url(), "GET", Duration.ofHours(1)).send(200).payload();
            InputStream content = payload.stream();
            assertEquals('[', content.read());
            payload.close();
            assertTrue(peer.isAbandoned());
            assertThrows(IOException.class, content::readAllBytes);
        }
    }

    @Test
    void a_body_that_is_cut_off_is_a_bad_response() throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[1")) {
            Call call = call(peer.url(), "GET");
            RemoteApiException e =
                    assertThrows(RemoteApiException.class, () -> call.send(200).json(in -> in.list(JsonReader::int32)));
            assertFailure(
                    502,
                    "BAD_RESPONSE",
                    "operation (GET " + peer.url() + "/pets): the answer ended before it was complete:"
                            + " fixed content-length: 10, bytes received: 2.",
                    e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"})
    void what_is_not_http_is_a_bad_response_and_not_retried(String answer) throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp(answer)) {
            RemoteApiException e = failure(call(peer.url(), "GET"));
            assertEquals(502, e.status());
            assertEquals("BAD_RESPONSE", e.code());
            assertTrue(e.getMessage().contains("/pets): the answer is not HTTP: "), e.getMessage());
            assertEquals(1, peer.connections());
        }
    }

    @Test
    void a_server_without_tls_is_unreachable_by_https() throws IOException {
        try (RawPeer peer = RawPeer.thatSpeaksFirst("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            RemoteApiException e = failure(call(peer.url().replace("http:", "https:"), "GET"));
            assertEquals("SERVICE_UNREACHABLE", e.code());
            assertTrue(e.getMessage().contains("after 1 attempt: TLS failed ("), e.getMessage());
        }
    }

    @Test
    void an_interrupt_cancels_the_call_and_stays_set() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent("")) {
            assertFailure(
                    503,
                    "CALL_INTERRUPTED",
                    "operation (GET " + peer.url()
                            + "/pets): the calling thread was interrupted, and the call cancelled.",
                    interrupted(peer, call -> call.send(200)));
        }
    }

    /** Often: the interrupt comes before the caller has the answer, or after. */
    @RepeatedTest(100)
    void an_interrupt_while_the_body_comes_in_cancels_the_call_and_stays_set() throws Exception {
        try (RawPeer peer = RawPeer.thatAnswersAndFallsSilent(STALLED_BODY)) {
            RemoteApiException e = interrupted(peer, call -> call.send(200).text());
            assertEquals("CALL_INTERRUPTED", e.code());
        }
    }

    /** Interrupts a thread that waits for the peer; checks that the flag stays and that the connection is closed. */
    private static RemoteApiException interrupted(RawPeer peer, Function<Call, Object> wait) throws Exception {
        CompletableFuture<RemoteApiException> outcome = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Call call = call(peer.url(), "GET", Duration.ofHours(1));
        Thread caller = new Thread(() -> {
            try {
                outcome.completeExceptionally(new AssertionError("answered " + wait.apply(call)));
            } catch (RemoteApiException e) {
                flag.complete(Thread.currentThread().isInterrupted());
                outcome.complete(e);
            }
        });
        caller.start();
        peer.awaitAnswered();
        caller.interrupt();
        RemoteApiException e = outcome.get(20, TimeUnit.SECONDS);
        assertTrue(flag.get(20, TimeUnit.SECONDS));
        assertTrue(peer.isAbandoned());
        return e;
    }

    private static String urlThatRefuses() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            return "http://localhost:" + taken.getLocalPort();
        }
    }
}
