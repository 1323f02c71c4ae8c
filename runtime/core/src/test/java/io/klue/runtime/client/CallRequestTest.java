package io.klue.runtime.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.ApiClient;
import io.klue.runtime.Payload;
import io.klue.runtime.spi.Argument;
import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.ParamStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a call looks like to the service. */
class CallRequestTest {
    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Call call(String method, String path) {
        return ApiClient.of(server.url()).call(Endpoint.of("pets", "operation", method, path));
    }

    @Test
    void path_query_headers_and_cookies_stand_where_they_belong() {
        call("GET", "/v1/pets/{petId}")
                .path("petId", "a/b")
                .query("limit", Optional.of(5))
                .query("status", Optional.empty())
                .query("ids", List.of(1, 2), ParamStyle.CSV)
                .header("X-Trace", "t 1")
                .header("X-Ids", List.of(3, 4), ParamStyle.CSV)
                .cookie("sid", "abc")
                .cookie("lang", "sv")
                .send(204);
        RecordingServer.Request request = server.request();
        assertEquals("GET", request.method());
        assertEquals("/v1/pets/a%2Fb?limit=5&ids=1,2", request.uri());
        assertEquals("t 1", request.header("X-trace"));
        assertEquals("3,4", request.header("X-ids"));
        assertEquals("sid=abc; lang=sv", request.header("Cookie"));
        assertEquals("application/json, */*;q=0.8", request.header("Accept"));
    }

    @Test
    void a_parameter_with_content_carries_json_in_ascii() {
        Argument json = Argument.json(Map.of("ü", "a b"), (out, map) -> out.map(map, JsonWriter::string));
        call("GET", "/{p}")
                .path("p", json)
                .query("q", json)
                .query("none", Argument.json(null, JsonWriter::string))
                .header("X-Json", json)
                .cookie("c", json)
                .send(204);
        RecordingServer.Request request = server.request();
        String encoded = "%7B%22%5Cu00fc%22%3A%22a%20b%22%7D";
        assertEquals("/" + encoded + "?q=" + encoded, request.uri());
        assertEquals("{\"\\u00fc\":\"a b\"}", request.header("X-json"));
        assertEquals("c={%22%5Cu00fc%22:%22a%20b%22}", request.header("Cookie"));
    }

    @Test
    void plain_http_asks_for_no_upgrade_to_http2() {
        call("POST", "/").send(204);
        RecordingServer.Request request = server.request();
        assertEquals("", request.header("Upgrade"));
        assertEquals("", request.header("Http2-settings"));
    }

    @Test
    void a_path_behind_a_gateway_is_kept() {
        ApiClient.of(server.url() + "/gateway/")
                .call(Endpoint.of("pets", "ping", "GET", "/ping"))
                .send(204);
        assertEquals("/gateway/ping", server.request().uri());
    }

    @Test
    void a_json_body_is_written_by_its_codec() {
        call("POST", "/")
                .json(List.of("é", "b"), (out, items) -> out.list(items, JsonWriter::string))
                .send(204);
        RecordingServer.Request request = server.request();
        assertEquals("application/json", request.header("Content-type"));
        assertEquals("[\"é\",\"b\"]", request.text());
        assertEquals("10", request.header("Content-length"));
    }

    @Test
    void an_absent_optional_body_is_no_body() {
        call("POST", "/")
                .optionalJson(Optional.<String>empty(), JsonWriter::string)
                .send(204);
        RecordingServer.Request request = server.request();
        assertEquals("", request.header("Content-type"));
        assertEquals("0", request.header("Content-length"));
    }

    @Test
    void text_is_utf8_unless_its_media_type_names_a_charset() {
        call("POST", "/").text("text/plain", "é").send(204);
        RecordingServer.Request utf8 = server.request();
        assertEquals("text/plain; charset=utf-8", utf8.header("Content-type"));
        assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), utf8.body());
        call("POST", "/").text("text/plain; charset=ISO-8859-1", "é").send(204);
        assertArrayEquals(
                "é".getBytes(StandardCharsets.ISO_8859_1), server.request().body());
    }

    @Test
    void a_payload_of_known_length_has_a_content_length() {
        call("PUT", "/").payload(Payload.of("image/png", new byte[] {1, 2, 3})).send(204);
        RecordingServer.Request request = server.request();
        assertEquals("image/png", request.header("Content-type"));
        assertEquals("3", request.header("Content-length"));
        assertArrayEquals(new byte[] {1, 2, 3}, request.body());
    }

    @Test
    void a_payload_of_unknown_length_is_chunked() {
        call("POST", "/")
                .payload(Payload.of("image/png", new ByteArrayInputStream(new byte[100_000])))
                .send(204);
        RecordingServer.Request request = server.request();
        assertEquals("chunked", request.header("Transfer-encoding"));
        assertEquals(100_000, request.body().length);
    }

    @Test
    void an_empty_payload_keeps_its_media_type() {
        call("PUT", "/").payload(Payload.of("image/png", new byte[0])).send(204);
        assertEquals("image/png", server.request().header("Content-type"));
    }

    @Test
    void content_that_cannot_be_read_fails_as_such_and_is_not_sent_cut_off() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        };
        Call call = call("POST", "/").payload(Payload.of("image/png", broken));
        Exception e = assertThrows(UncheckedIOException.class, () -> call.send(204));
        assertEquals("The content to send cannot be read: disk on fire", e.getMessage());
    }

    @Test
    void form_fields_are_urlencoded() {
        call("POST", "/")
                .form("name", "Rex & co")
                .form("age", Optional.of(3))
                .form("nick", Optional.empty())
                .form("tags", List.of("a b", "c"), ParamStyle.MULTI)
                .form("ids", List.of(1, 2), ParamStyle.CSV)
                .send(204);
        RecordingServer.Request request = server.request();
        assertEquals("application/x-www-form-urlencoded", request.header("Content-type"));
        assertEquals("name=Rex%20%26%20co&age=3&tags=a%20b&tags=c&ids=1,2", request.text());
    }

    @Test
    void a_multipart_form_has_a_part_for_each_field_and_file(@TempDir Path folder) throws IOException {
        Path photo = Files.writeString(folder.resolve("re\"x.png"), "PNG");
        call("POST", "/")
                .multipart()
                .form("caption", "Räx")
                .form("ids", List.of(1, 2), ParamStyle.CSV)
                .file("photo", Payload.of("image/png", photo))
                .file("thumbnail", Optional.of(Payload.of("image/gif", new byte[] {'G'})))
                .file("absent", Optional.empty())
                .file(
                        "more",
                        List.of(Payload.of("text/plain", new byte[] {'1'}), Payload.of("text/plain", new byte[] {'2'})))
                .send(204);
        RecordingServer.Request request = server.request();
        String boundary = request.header("Content-type").replace("multipart/form-data; boundary=", "");
        String expected = String.join(
                "\r\n",
                "--B",
                "Content-Disposition: form-data; name=\"caption\"",
                "",
                "Räx",
                "--B",
                "Content-Disposition: form-data; name=\"ids\"",
                "",
                "1,2",
                "--B",
                "Content-Disposition: form-data; name=\"photo\"; filename=\"re%22x.png\"",
                "Content-Type: image/png",
                "",
                "PNG",
                "--B",
                "Content-Disposition: form-data; name=\"thumbnail\"; filename=\"thumbnail\"",
                "Content-Type: image/gif",
                "",
                "G",
                "--B",
                "Content-Disposition: form-data; name=\"more\"; filename=\"more\"",
                "Content-Type: text/plain",
                "",
                "1",
                "--B",
                "Content-Disposition: form-data; name=\"more\"; filename=\"more\"",
                "Content-Type: text/plain",
                "",
                "2",
                "--B--",
                "");
        assertEquals(expected, request.text().replace(boundary, "B"));
        assertEquals(request.body().length + "", request.header("Content-length"));
    }

    @Test
    void a_file_of_unknown_length_makes_the_form_chunked() {
        call("POST", "/")
                .file("photo", Payload.of("image/png", new ByteArrayInputStream(new byte[] {'P'})))
                .send(204);
        RecordingServer.Request request = server.request();
        assertEquals("chunked", request.header("Transfer-encoding"));
        assertTrue(request.text().contains("\r\n\r\nP\r\n--klue-"));
    }

    @Test
    void a_media_type_cannot_smuggle_a_header_into_a_part() {
        Call call = call("POST", "/").file("photo", Payload.of("image/png\r\nX-Evil: 1", new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> call.send(204));
    }
}
