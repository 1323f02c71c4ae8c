package io.klue.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiError;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.spi.Endpoint;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer with an unexpected status becomes. */
class ErrorAnswersTest {
    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RemoteApiException failure() {
        return assertThrows(
                RemoteApiException.class,
                () -> ApiClient.of(server.url())
                        .call(Endpoint.of("pets", "getPet", "GET", "/pets/7"))
                        .send(200));
    }

    private String where() {
        return "getPet (GET " + server.url() + "/pets/7): ";
    }

    @Test
    void the_envelope_arrives_as_it_was_sent() {
        ApiError error = new ApiError(
                500,
                "UNHANDLED_SERVER_ERROR",
                "boom",
                Optional.of("Sorry"),
                Optional.of("id-1"),
                List.of(new ApiError.Violation("/name", "minLength", "must have at least 1 character")));
        server.answers(500, "application/json", ApiError.CODEC.toJson(error));
        RemoteApiException e = failure();
        assertEquals(error, e.error());
        assertEquals("pets", e.service());
        assertEquals("pets: 500 UNHANDLED_SERVER_ERROR: boom", e.getMessage());
    }

    @Test
    void the_status_of_the_answer_counts_not_the_one_in_its_body() {
        server.answers(403, "application/json", "{\"status\":200,\"error\":\"NO\",\"error_description\":\"no\"}");
        assertEquals(ApiError.of(403, "NO", "no"), failure().error());
    }

    @Test
    void half_an_envelope_is_completed() {
        server.answers(409, "application/json", "{\"error\":\"TAKEN\",\"violations\":[7,{\"pointer\":\"/a\"}]}");
        ApiError error = failure().error();
        assertEquals("TAKEN", error.error());
        assertEquals(where() + "the answer is 409 Conflict", error.errorDescription());
        assertEquals(List.of(new ApiError.Violation("/a", "", "")), error.violations());
    }

    @Test
    void problem_json_gives_its_detail_or_its_title() {
        server.answers(422, "application/problem+json", "{\"type\":\"about:blank\",\"title\":\"T\",\"detail\":\"D\"}");
        assertEquals(ApiError.of(422, "REMOTE_ERROR", "D"), failure().error());
        server.answers(422, "application/problem+json", "{\"title\":\"T\",\"status\":422}");
        assertEquals(ApiError.of(422, "REMOTE_ERROR", "T"), failure().error());
    }

    @Test
    void a_page_for_people_leaves_the_status() {
        server.answers(503, "text/html", "<html><h1>Down</h1></html>");
        assertEquals(
                ApiError.of(503, "REMOTE_ERROR", where() + "the answer is 503 Service Unavailable"),
                failure().error());
    }

    @Test
    void plain_text_is_quoted_in_one_line() {
        server.answers(429, "text/plain", "slow\ndown\n");
        assertEquals(
                where() + "the answer is 429 Too Many Requests (slow down)",
                failure().error().errorDescription());
    }

    @Test
    void no_body_leaves_the_status() {
        server.answers(404, Map.of(), new byte[0]);
        assertEquals(
                ApiError.of(404, "REMOTE_ERROR", where() + "the answer is 404 Not Found"),
                failure().error());
    }

    @Test
    void a_huge_body_is_read_to_its_first_megabyte() {
        server.answers(500, Map.of("Content-Type", List.of("application/json")), new byte[20_000_000]);
        assertEquals("REMOTE_ERROR", failure().code());
    }

    @Test
    void a_body_that_is_cut_off_leaves_the_status() throws IOException {
        try (RawPeer peer = RawPeer.thatAnswersAndHangsUp("HTTP/1.1 503 X\r\nContent-Length: 100\r\n\r\n{\"err")) {
            RemoteApiException e = assertThrows(
                    RemoteApiException.class,
                    () -> ApiClient.of(peer.url())
                            .call(Endpoint.of("pets", "getPet", "GET", "/pets/7"))
                            .send(200));
            assertEquals(503, e.status());
            assertEquals("REMOTE_ERROR", e.code());
        }
    }

    @Test
    void a_redirect_is_not_followed_but_is_a_bad_response() {
        server.answers(302, Map.of("Location", List.of("http://elsewhere/")), new byte[0]);
        RemoteApiException e = failure();
        assertEquals(502, e.status());
        assertEquals("BAD_RESPONSE", e.code());
        assertEquals(
                where() + "the answer has the status 302, which the contract does not have.",
                e.error().errorDescription());
    }

    @Test
    void a_success_that_the_contract_does_not_have_is_a_bad_response() {
        server.answers(201, "application/json", "{}");
        assertEquals("BAD_RESPONSE", failure().code());
    }
}
