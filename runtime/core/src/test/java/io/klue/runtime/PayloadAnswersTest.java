package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server sends of a payload: all, a part, or word that the caller has it. */
class PayloadAnswersTest {
    private static final byte[] DIGITS = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final Instant CHANGED = Instant.parse("2024-05-06T07:08:09.5Z");
    private static final Payload TAGGED =
            Payload.of("text/x-digits", DIGITS).tagged("v1").lastModified(CHANGED);

    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("größe \"1\".txt"), DIGITS);
        server = TestApi.pets()
                .on("GET", "/tagged", exchange -> exchange.reply(200, TAGGED))
                .on("PUT", "/tagged", exchange -> exchange.reply(200, TAGGED))
                .on("GET", "/created", exchange -> exchange.reply(201, TAGGED))
                .on(
                        "GET",
                        "/weak",
                        exchange ->
                                exchange.reply(200, Payload.of("a/b", DIGITS).weaklyTagged("v1")))
                .on("GET", "/plain", exchange -> exchange.reply(200, Payload.of("a/b", DIGITS)))
                .on(
                        "GET",
                        "/once",
                        exchange -> exchange.reply(
                                200,
                                Payload.of("a/b", new ByteArrayInputStream(DIGITS), 10)
                                        .tagged("v1")))
                .on(
                        "GET",
                        "/file",
                        exchange -> exchange.reply(
                                200, Payload.of("a/b", file).tagged("v1").attachment()))
                .on(
                        "GET",
                        "/inline",
                        exchange ->
                                exchange.reply(200, Payload.of("a/b", DIGITS).named("a.txt")))
                .on("GET", "/json", exchange -> {
                    exchange.answerHeader("ETag", "\"v1\"");
                    exchange.reply(200, "x", JsonWriter::string);
                })
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The examples of RFC 9110 sections 13 and 14, and their neighbours; headers are separated by semicolons. */
    @ParameterizedTest(name = "{0} with {1} answers {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/tagged | ''                                        | 200 | 0123456789 |",
                "/tagged | Range: bytes=0-4                          | 206 | 01234      | bytes 0-4/10",
                "/tagged | Range: bytes=0-0                          | 206 | 0          | bytes 0-0/10",
                "/tagged | Range: bytes=5-                           | 206 | 56789      | bytes 5-9/10",
                "/tagged | Range: bytes=-3                           | 206 | 789        | bytes 7-9/10",
                "/tagged | Range: bytes=-30                          | 206 | 0123456789 | bytes 0-9/10",
                "/tagged | Range: bytes=8-100                        | 206 | 89         | bytes 8-9/10",
                "/tagged | Range: BYTES=1-1                          | 206 | 1          | bytes 1-1/10",
                "/tagged | Range: bytes=10-                          | 416 |            | bytes */10",
                "/tagged | Range: bytes=-0                           | 416 |            | bytes */10",
                "/tagged | Range: bytes=4-2                          | 200 | 0123456789 |",
                "/tagged | Range: bytes=0-1,3-4                      | 200 | 0123456789 |",
                "/tagged | Range: lines=0-1                          | 200 | 0123456789 |",
                "/tagged | Range: bytes=-                            | 200 | 0123456789 |",
                "/tagged | Range: bytes=1-2; If-Range: \"v1\"        | 206 | 12         | bytes 1-2/10",
                "/tagged | Range: bytes=1-2; If-Range: \"v2\"        | 200 | 0123456789 |",
                "/tagged | Range: bytes=1-2; If-Range: W/\"v1\"      | 200 | 0123456789 |",
                "/tagged | Range: bytes=1-2; If-Range: Mon, 06 May 2024 07:08:09 GMT | 206 | 12 | bytes 1-2/10",
                "/tagged | Range: bytes=1-2; If-Range: Mon, 06 May 2024 07:08:08 GMT | 200 | 0123456789 |",
                "/tagged | If-None-Match: \"v1\"                     | 304 |            |",
                "/tagged | If-None-Match: W/\"v1\"                   | 304 |            |",
                "/tagged | If-None-Match: \"a,b\" , \"v1\"           | 304 |            |",
                "/tagged | If-None-Match: *                          | 304 |            |",
                "/tagged | If-None-Match: \"v2\"                     | 200 | 0123456789 |",
                "/tagged | If-None-Match: v1                         | 200 | 0123456789 |",
                "/tagged | If-None-Match: \"v1\"; Range: bytes=0-1   | 304 |            |",
                "/tagged | If-Modified-Since: Mon, 06 May 2024 07:08:09 GMT  | 304 |    |",
                "/tagged | If-Modified-Since: Monday, 06-May-24 07:08:09 GMT | 304 |    |",
                "/tagged | If-Modified-Since: Mon May  6 07:08:09 2024       | 304 |    |",
                "/tagged | If-Modified-Since: Mon, 06 May 2024 07:08:08 GMT  | 200 | 0123456789 |",
                "/tagged | If-Modified-Since: yesterday              | 200 | 0123456789 |",
                "/tagged | If-None-Match: \"v2\"; If-Modified-Since: Mon, 06 May 2024 07:08:09 GMT | 200 | 0123456789 |",
                "/tagged | If-Match: \"v1\"                          | 200 | 0123456789 |",
                "/tagged | If-Match: *                               | 200 | 0123456789 |",
                "/tagged | If-Match: \"v2\"                          | 412 |            |",
                "/tagged | If-Match: W/\"v1\"                        | 412 |            |",
                "/tagged | If-Unmodified-Since: Mon, 06 May 2024 07:08:08 GMT | 412 |   |",
                "/tagged | If-Unmodified-Since: Mon, 06 May 2024 07:08:09 GMT | 200 | 0123456789 |",
                "/weak   | If-None-Match: \"v1\"                     | 304 |            |",
                "/weak   | If-Match: \"v1\"                          | 412 |            |",
                "/plain  | Range: bytes=0-4                          | 200 | 0123456789 |",
                "/plain  | If-None-Match: *                          | 200 | 0123456789 |",
                "/once   | Range: bytes=0-4                          | 200 | 0123456789 |",
                "/once   | If-None-Match: \"v1\"                     | 304 |            |",
                "/file   | Range: bytes=3-4                          | 206 | 34         | bytes 3-4/10",
                "/created| If-None-Match: \"v1\"                     | 201 | 0123456789 |",
                "/json   | If-None-Match: \"v1\"                     | 304 |            |",
                "/json   | If-None-Match: \"v2\"                     | 200 | '\"x\"'    |",
                "/json   | If-Match: \"v2\"                          | 412 |            |",
            })
    void conditionsAndRangesDecideWhatIsSent(
            String path, String headers, int status, @Nullable String body, @Nullable String range) {
        HttpResponse<String> answer = get(path.strip(), headers);

        assertEquals(status, answer.statusCode());
        if (status < 400) {
            assertEquals(Optional.ofNullable(body).orElse(""), answer.body());
        }
        assertEquals(Optional.ofNullable(range), answer.headers().firstValue("Content-Range"));
    }

    private static HttpResponse<String> get(String path, String headers) {
        return TestHttp.send(with(TestHttp.request(server, path), headers).build());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String headers) {
        for (String header : headers.isEmpty() ? new String[0] : headers.split("; ")) {
            request.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
        }
        return request;
    }

    @Test
    void anAnswerSaysWhatItsVersionIsAndThatPartsCanBeHad() {
        HttpResponse<String> answer = get("/tagged", "");
        assertEquals("\"v1\"", answer.headers().firstValue("ETag").orElse(""));
        assertEquals(
                "Mon, 06 May 2024 07:08:09 GMT",
                answer.headers().firstValue("Last-Modified").orElse(""));
        assertEquals("bytes", answer.headers().firstValue("Accept-Ranges").orElse(""));
        assertEquals(
                "\"v1\"",
                get("/tagged", "If-None-Match: *").headers().firstValue("ETag").orElse(""));
        assertFalse(get("/plain", "").headers().firstValue("Accept-Ranges").isPresent());
    }

    @Test
    void aMethodThatHasActedIsNotRefusedAfterwards() {
        HttpResponse<String> answer = TestHttp.send(server, "PUT", "/tagged", "x", "If-Match", "\"v2\"");
        assertEquals(200, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tagged", "/weak", "/plain", "/once", "/file", "/inline", "/json", "/created"})
    void headAnswersAsGetDoesButWithoutABody(String path) {
        for (String condition : new String[] {"", "If-None-Match: \"v1\"", "If-Match: \"v2\""}) {
            HttpResponse<String> get = get(path, condition);
            HttpResponse<String> head = TestHttp.send(with(TestHttp.request(server, path), condition)
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build());
            assertEquals(get.statusCode(), head.statusCode(), path + condition);
            assertEquals(headers(get), headers(head), path + condition);
            assertEquals("", head.body());
        }
    }

    private static Map<String, Object> headers(HttpResponse<String> answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("x-call-id"));
        if (answer.statusCode() >= 400) {
            headers.remove("content-length"); // an error has an id of its own each time
        }
        return headers;
    }

    @Test
    void aFileNameIsSaidInBothForms() {
        assertEquals(
                "attachment; filename=\"gr__e \\\"1\\\".txt\"; filename*=UTF-8''gr%C3%B6%C3%9Fe%20%221%22.txt",
                get("/file", "").headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                "inline; filename=\"a.txt\"",
                get("/inline", "").headers().firstValue("Content-Disposition").orElse(""));
        assertFalse(
                get("/plain", "").headers().firstValue("Content-Disposition").isPresent());
    }

    @Test
    void ourClientReadsWhatOurServerSays() {
        try (Payload file = ApiClient.of(server.url())
                .call(Endpoint.of("pets", "file", "GET", "/file"))
                .send(200)
                .payload()) {
            assertEquals("größe \"1\".txt", file.fileName().orElseThrow());
            assertTrue(file.isAttachment());
            assertEquals("\"v1\"", file.tag().orElseThrow());
            assertEquals(10, file.length().orElseThrow());
        }
        try (Payload tagged = ApiClient.of(server.url())
                .call(Endpoint.of("pets", "tagged", "GET", "/tagged"))
                .send(200)
                .payload()) {
            assertEquals(
                    Instant.parse("2024-05-06T07:08:09Z"), tagged.lastModified().orElseThrow());
            assertFalse(tagged.isAttachment());
        }
    }
}
