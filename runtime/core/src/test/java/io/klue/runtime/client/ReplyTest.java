package io.klue.runtime.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.ApiClient;
import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import io.klue.runtime.Payload;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a caller gets out of an answer. */
class ReplyTest {
    private static final Endpoint GET_PET = Endpoint.of("pets", "getPet", "GET", "/v1/pets/{petId}");

    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Reply reply() {
        return ApiClient.of(server.url())
                .call(GET_PET)
                .path("petId", 7)
                .query("token", "secret")
                .send(200, 202);
    }

    private String where() {
        return "getPet (GET " + server.url() + "/v1/pets/7): ";
    }

    private RemoteApiException assertBadResponse(String problem, Executable read) {
        RemoteApiException e = assertThrows(RemoteApiException.class, read);
        assertEquals(502, e.status());
        assertEquals("BAD_RESPONSE", e.code());
        assertEquals("pets", e.service());
        assertEquals(where() + problem, e.error().errorDescription());
        assertEquals("pets: 502 BAD_RESPONSE: " + where() + problem, e.getMessage());
        return e;
    }

    @Test
    void json_is_read_leniently() {
        server.answers(
                200, "application/json", "{\"error\":\"E\",\"status\":400,\"error_description\":\"d\",\"new\":[1]}");
        assertEquals(ApiError.of(400, "E", "d"), reply().json(ApiError.CODEC.reader()));
    }

    @Test
    void every_expected_status_comes_back() {
        server.answers(202, "application/json", "[1,2]");
        Reply reply = reply();
        assertEquals(202, reply.status());
        assertEquals(List.of(1, 2), reply.json(in -> in.list(JsonReader::int32)));
    }

    @Test
    void json_that_breaks_the_contract_is_a_bad_response_that_names_each_place() {
        server.answers(200, "application/json", "{\"error\":1,\"error_description\":\"d\"}");
        RemoteApiException e = assertBadResponse(
                "the answer breaks the contract: /error must be a string, but is a number; /status is required.",
                () -> reply().json(ApiError.CODEC.reader()));
        assertEquals(
                List.of("/error type", "/status required"),
                e.error().violations().stream()
                        .map(v -> v.pointer() + " " + v.keyword())
                        .toList());
    }

    @Test
    void a_page_in_place_of_json_is_a_bad_response_that_names_its_media_type() {
        server.answers(200, "text/html", "<html>");
        assertBadResponse(
                "the answer breaks the contract: the body is not valid JSON at line 1, column 1: unexpected character <,"
                        + " expected a value (its media type is text/html).",
                () -> reply().json(ApiError.CODEC.reader()));
    }

    @Test
    void no_body_in_place_of_json_is_a_bad_response() {
        server.answers(200, Map.of(), new byte[0]);
        assertThrows(RemoteApiException.class, () -> reply().json(ApiError.CODEC.reader()));
    }

    @Test
    void json_null_is_a_bad_response() {
        server.answers(200, "application/json", "null");
        assertBadResponse(
                "the answer breaks the contract: the body must not be null.",
                () -> reply().json(in -> in.nullable(JsonReader::string)));
    }

    @Test
    void more_than_64_megabytes_of_json_are_a_bad_response() {
        server.answers(200, Map.of(), new byte[64 * 1024 * 1024 + 1]);
        assertBadResponse("the answer has more than 67108864 bytes.", () -> reply().json(JsonReader::string));
    }

    @Test
    void text_is_decoded_as_its_media_type_says() {
        server.answers(200, "text/plain", "é");
        assertEquals("é", reply().text());
        server.answers(
                200,
                Map.of("Content-Type", List.of("text/plain; charset=\"iso-8859-1\"")),
                "é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("é", reply().text());
    }

    @Test
    void a_payload_has_media_type_length_and_file_name() {
        byte[] content = new byte[1_000_000];
        content[999_999] = 1;
        server.answers(
                200,
                Map.of(
                        "Content-Type",
                        List.of("image/png"),
                        "Content-Disposition",
                        List.of("attachment; filename=\"r.png\"; filename*=UTF-8''r%C3%A4+x.png")),
                content);
        try (Payload payload = reply().payload()) {
            assertEquals("image/png", payload.mediaType());
            assertEquals(1_000_000, payload.length().orElseThrow());
            assertEquals(Optional.of("rä+x.png"), payload.fileName());
            assertArrayEquals(content, payload.readAll());
        }
    }

    @Test
    void a_payload_without_a_media_type_is_bytes() {
        server.answers(200, Map.of(), new byte[] {1});
        assertEquals("application/octet-stream", reply().payload().mediaType());
    }

    @Test
    void a_header_is_a_typed_parameter() {
        server.answers(200, Map.of("X-Total-Count", List.of("17"), "X-Ids", List.of("1,2", "3")), new byte[0]);
        Reply reply = reply();
        assertEquals(17L, reply.header("X-Total-Count").required().int64());
        assertEquals(List.of(1, 2, 3), reply.header("X-Ids").list(ParamStyle.CSV, item -> item.int32()));
        assertFalse(reply.header("X-None").isPresent());
        assertNull(reply.header("X-None").int64());
    }

    @Test
    void a_header_of_the_wrong_type_is_a_bad_response() {
        server.answers(200, Map.of("X-Total-Count", List.of("many")), new byte[0]);
        assertBadResponse(
                "the answer breaks the contract: header/X-Total-Count must be an integer, but is \"many\".",
                () -> reply().header("X-Total-Count").required().int64());
    }

    @Test
    void a_required_header_that_is_missing_is_a_bad_response() {
        server.answers(200, "application/json", "{}");
        assertBadResponse(
                "the answer breaks the contract: header/X-Total-Count is required.",
                () -> reply().header("X-Total-Count").required().string());
    }

    @Test
    void any_json_can_be_read_as_a_value() {
        server.answers(200, "application/json", "{\"a\":[1,null]}");
        assertEquals(JsonValue.parse("{\"a\":[1,null]}"), reply().json(JsonReader::value));
    }
}
