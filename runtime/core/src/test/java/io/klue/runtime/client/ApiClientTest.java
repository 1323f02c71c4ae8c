package io.klue.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.ApiClient;
import io.klue.runtime.CallOptions;
import io.klue.runtime.Credentials;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.internal.CurrentRequest;
import io.klue.runtime.spi.Endpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options, credentials and what is carried along. */
class ApiClientTest {
    private static final Endpoint PING = Endpoint.of("pets", "ping", "GET", "/ping");

    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RecordingServer.Request sent(ApiClient client, Endpoint endpoint) {
        client.call(endpoint).send(204);
        return server.request();
    }

    private ApiClient with(Credentials credentials) {
        return ApiClient.builder(server.url()).credentials(credentials).build();
    }

    @Test
    void without_credentials_none_are_sent() {
        assertEquals("", sent(ApiClient.of(server.url()), PING).header("Authorization"));
        assertEquals("", sent(with(Credentials.none()), PING).header("Authorization"));
    }

    @Test
    void a_bearer_token_is_asked_for_with_each_call() {
        AtomicInteger asked = new AtomicInteger();
        ApiClient client = with(Credentials.bearer(() -> "token" + asked.incrementAndGet()));
        assertEquals("Bearer token1", sent(client, PING).header("Authorization"));
        assertEquals("Bearer token2", sent(client, PING).header("Authorization"));
    }

    @Test
    void an_api_key_stands_in_its_header() {
        assertEquals(
                "k", sent(with(Credentials.apiKey("X-Key", () -> "k")), PING).header("X-key"));
    }

    @Test
    void basic_authentication_is_base64_of_utf8() {
        assertEquals(
                "Basic dGVzdDoxMjPCow==", // the example of RFC 7617 section 2.1
                sent(with(Credentials.basic("test", "123£")), PING).header("Authorization"));
        assertThrows(IllegalArgumentException.class, () -> Credentials.basic("a:b", "c"));
    }

    @Test
    void the_caller_is_forwarded_where_the_client_says_so() {
        ApiClient client = with(Credentials.forwardCaller());
        CurrentRequest.during(
                Served.by("hers"),
                () -> assertEquals("Bearer hers", sent(client, PING).header("Authorization")));
        CurrentRequest.during(
                Served.byNobody(), () -> assertEquals("", sent(client, PING).header("Authorization")));
        assertEquals("", sent(client, PING).header("Authorization"));
    }

    @Test
    void an_operation_that_forwards_its_caller_never_uses_the_clients_own_credentials() {
        ApiClient client = with(Credentials.bearer("ours"));
        Endpoint forwarding = PING.forwardingCaller();
        CurrentRequest.during(
                Served.by("hers"),
                () -> assertEquals("Bearer hers", sent(client, forwarding).header("Authorization")));
        CurrentRequest.during(
                Served.byNobody(),
                () -> assertEquals("", sent(client, forwarding).header("Authorization")));
    }

    @Test
    void call_id_call_path_and_trace_of_the_request_being_served_are_carried_along() {
        CurrentRequest.during(Served.byNobody(), () -> {
            RecordingServer.Request request = sent(ApiClient.of(server.url()), PING);
            assertEquals("call-1", request.header("X-call-id"));
            assertEquals("edge.shop", request.header("X-call-path"));
            assertEquals(Served.TRACE, request.header("Traceparent"));
        });
        assertEquals("", sent(ApiClient.of(server.url()), PING).header("X-call-id"));
    }

    @Test
    void options_have_the_last_word_on_headers() {
        ApiClient client = with(Credentials.bearer("a"))
                .with(o -> o.header("authorization", "Bearer b")
                        .header("X-Trace", "1")
                        .header("x-trace", "2"));
        RecordingServer.Request request = sent(client, PING);
        assertEquals("Bearer b", request.header("Authorization"));
        assertEquals("2", request.header("X-trace"));
    }

    @Test
    void changing_options_leaves_the_client_as_it_is() {
        ApiClient client = ApiClient.of(server.url());
        ApiClient traced = client.with(o -> o.header("X-Trace", "1"));
        assertEquals("", sent(client, PING).header("X-trace"));
        assertEquals("1", sent(traced, PING).header("X-trace"));
    }

    @Test
    void on_reply_sees_every_answer_also_an_error() {
        List<String> seen = new ArrayList<>();
        ApiClient client = ApiClient.of(server.url())
                .with(o -> o.onReply(answer -> seen.add(answer.status() + " "
                        + answer.headers().firstValue("Content-Type").orElse("-"))));
        sent(client, PING);
        server.answers(404, "text/plain", "no");
        assertThrows(RemoteApiException.class, () -> client.call(PING).send(204));
        assertEquals(List.of("204 -", "404 text/plain"), seen);
    }

    @Test
    void secrets_do_not_show() {
        CallOptions options = CallOptions.DEFAULTS.header("Authorization", "Bearer secret");
        assertEquals("CallOptions[timeout=PT30S, retries=2, headers=[Authorization]]", options.toString());
        assertEquals(
                "Authorization: …",
                Credentials.bearer("secret").header().orElseThrow().toString());
        assertEquals(
                "ApiClient[https://pets.example.com]",
                ApiClient.of("https://pets.example.com/").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "pets.example.com → The base URL \"pets.example.com\" cannot be used: it is no absolute http or https URL."
                        + " Give one such as https://pets.example.com.",
                "ftp://pets → The base URL \"ftp://pets\" cannot be used: it is no absolute http or https URL."
                        + " Give one such as https://pets.example.com.",
                "http://u:secret@pets → The base URL \"http://…@pets\" cannot be used: it holds a user; use"
                        + " Credentials.basic instead. Give one such as https://pets.example.com.",
                "http://pets/?a=b → The base URL \"http://pets/?a=b\" cannot be used: it has a query or a fragment."
                        + " Give one such as https://pets.example.com.",
                "http://pe ts → The base URL \"http://pe ts\" cannot be used: it is no absolute http or https URL."
                        + " Give one such as https://pets.example.com.",
            })
    void a_base_url_that_leads_nowhere_is_refused(String url, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ApiClient.of(url))
                        .getMessage());
    }

    @Test
    void options_out_of_range_are_refused() {
        CallOptions options = CallOptions.DEFAULTS;
        assertEquals(
                "The timeout PT0S cannot be used: it must be more than zero and at most a day.",
                assertThrows(IllegalArgumentException.class, () -> options.timeout(Duration.ZERO))
                        .getMessage());
        assertEquals(
                "11 retries cannot be used: there may be 0 to 10.",
                assertThrows(IllegalArgumentException.class, () -> options.retries(11))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> options.header("X-A", "a\nb"));
    }
}
