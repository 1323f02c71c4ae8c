package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Param;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.StringConstraint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiServerExchangeTest {
    private static final int UPLOAD = 123_457;
    private static final AtomicReference<List<Path>> UPLOADS = new AtomicReference<>(List.of());

    private static ApiServer server;

    @BeforeAll
    static void start() {
        TestApi api = TestApi.pets()
                .on("GET", "/text/{a}", exchange -> say(exchange, exchange.path("a")))
                .on("GET", "/text/me", exchange -> exchange.replyText(200, "text/plain", "static"))
                .on("GET", "/text/{a}/", exchange -> exchange.replyText(200, "text/plain", "slash"))
                .on(
                        "GET",
                        "/compare/{pet-id}...{head.name}",
                        exchange -> exchange.replyText(
                                200,
                                "text/plain",
                                exchange.path("pet-id").string() + "|"
                                        + exchange.path("head.name").string()))
                .on("POST", "/pets/{id}:archive", exchange -> say(exchange, exchange.path("id")))
                .on("POST", "/pets/{id}:restore", exchange -> exchange.replyText(200, "text/plain", "restored"))
                .on("GET", "/query", ApiServerExchangeTest::query)
                .on("GET", "/cookie", exchange -> say(exchange, exchange.cookie("sid")))
                .on("GET", "/header", exchange -> say(exchange, exchange.header("x-pet")))
                .on("POST", "/json", ApiServerExchangeTest::json)
                .on("POST", "/optional", exchange -> {
                    Optional<String> body = exchange.optionalJson(JsonReader::string);
                    exchange.check();
                    exchange.replyText(200, "text/plain", body.toString());
                })
                .on("POST", "/plain", exchange -> {
                    String text = exchange.text().required().string(new StringConstraint().maxLength(10));
                    exchange.check();
                    exchange.replyText(200, "text/plain", String.valueOf(text));
                })
                .on("PUT", "/payload", exchange -> exchange.reply(200, exchange.payload()))
                .on(
                        "PUT",
                        "/picture",
                        endpoint -> endpoint.consuming("image/*", "application/pdf"),
                        exchange -> exchange.reply(200, exchange.payload()))
                .on("POST", "/form", ApiServerExchangeTest::form)
                .on("POST", "/upload", ApiServerExchangeTest::upload)
                .on("GET", "/headers", ApiServerExchangeTest::headers)
                .on("GET", "/large", exchange -> exchange.reply(200, "x".repeat(200_000), JsonWriter::string))
                .on(
                        "GET",
                        "/half",
                        exchange -> exchange.reply(200, "x".repeat(200_000), (out, text) -> {
                            out.beginObject();
                            out.field("a").string(text);
                            throw new IllegalStateException("half way");
                        }))
                .on(
                        "GET",
                        "/early",
                        exchange -> exchange.reply(200, "x", (out, text) -> {
                            out.beginObject();
                            throw new IllegalStateException("before anything was sent");
                        }));
        server = api.start(builder -> builder.config(Config.of(Map.of("name", "pets", "max_request_size", 200_000))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void say(Exchange exchange, Param param) {
        String value = param.required().string();
        exchange.check();
        exchange.replyText(200, "text/plain", String.valueOf(value));
    }

    private static void query(Exchange exchange) {
        String name = exchange.query("name").string();
        List<String> all = exchange.query("all").list(ParamStyle.MULTI, Param::string);
        List<Long> csv = exchange.query("csv").list(ParamStyle.CSV, Param::int64);
        exchange.check();
        exchange.replyText(200, "text/plain", name + "|" + all + "|" + csv);
    }

    private static void json(Exchange exchange) {
        String value = exchange.json(JsonReader::string);
        exchange.check();
        exchange.reply(201, String.valueOf(value), JsonWriter::string);
    }

    private static void form(Exchange exchange) {
        String name = exchange.form("name").required().string();
        Integer age = exchange.form("age").int32();
        exchange.check();
        exchange.replyText(200, "text/plain", name + "|" + age);
    }

    private static void upload(Exchange exchange) {
        String name = exchange.form("name").string();
        Payload file = exchange.file("photo").required().payload();
        exchange.check();
        UPLOADS.set(uploads());
        exchange.replyText(
                200, "text/plain", name + "|" + file.mediaType() + "|" + file.fileName() + "|" + file.readAll().length);
    }

    private static List<Path> uploads() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toFile().length() == UPLOAD).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void headers(Exchange exchange) {
        exchange.answerHeader("X-None", Optional.empty());
        exchange.answerHeader("X-Null", null);
        exchange.answerHeader("X-Count", Optional.of(7));
        exchange.answerHeader("X-List", List.of("a", "b"));
        exchange.answerHeader("X-Time", OffsetDateTime.parse("2026-01-02T03:04:00Z"));
        exchange.answerHeader(
                "Location",
                "/a\r\nSet-Cookie: x=y".substring(0, exchange.query("evil").isPresent() ? 19 : 2));
        exchange.reply(204);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc",
        "a%2Fb, a/b",
        "a%252Fb, a%2Fb",
        "a+b, a+b",
        "a%20b, a b",
        "%C3%A9, é",
        "%F0%9F%90%B1, 🐱",
        "a;v=1, a;v=1",
        "a%3Fb%26c, a?b&c",
        "a%2e%2eb, a..b",
        "me, static",
        "%6De, me"
    })
    void aPathParameterIsDecodedExactlyOnce(String raw, String decoded) {
        assertEquals(decoded, get("/text/" + raw).body());
    }

    @Test
    void anEscapeThatIsNoUtf8Is400() {
        String answer = TestHttp.raw(server, "GET /text/%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("\"status\":400,\"error\":\""), answer);
    }

    @Test
    void templatesMayHaveSeveralParametersInASegmentAndAnyNames() {
        assertEquals("v1.0|v2%2F..0", get("/compare/v1.0...v2%252F..0").body());
        assertEquals("7", TestHttp.send(server, "POST", "/pets/7:archive", "").body());
        assertEquals(
                "restored", TestHttp.send(server, "POST", "/pets/7:restore", "").body());
        assertEquals(404, TestHttp.send(server, "POST", "/pets/7:feed", "").statusCode());
    }

    @Test
    void aTrailingSlashCounts() {
        assertEquals("slash", get("/text/a/").body());
        assertEquals(404, get("/query/").statusCode());
    }

    @Test
    void queryParametersAreDecodedAsFormsAre() {
        assertEquals(
                "a b+c&d|[1, 2]|[3, 4]",
                get("/query?name=a+b%2Bc%26d&all=1&all=2&csv=3,4").body());
        assertEquals("null|null|null", get("/query?").body());
        assertEquals("|null|null", get("/query?name&&").body());
    }

    @Test
    void anEscapeInTheQueryThatIsWrongIs400() {
        String answer =
                TestHttp.raw(server, "GET /query?name=%f&%zz=1&csv=x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(
                answer.contains(
                        "\"violations\":["
                                + "{\"pointer\":\"query/name\",\"keyword\":\"format\",\"message\":\"has the incomplete escape \\\"%f\\\"\"},"
                                + "{\"pointer\":\"query\",\"keyword\":\"format\",\"message\":\"has a parameter whose name has the incomplete escape \\\"%zz\\\"\"},"),
                answer);
    }

    @Test
    void cookiesAndHeadersAreRead() {
        assertEquals("a=b", get("/cookie", "Cookie", "other=1; sid=a%3Db").body());
        assertEquals("Rex", get("/header", "X-Pet", "Rex").body());
        assertTrue(get("/cookie").body().contains("\"pointer\":\"cookie/sid\",\"keyword\":\"required\""));
    }

    @Test
    void aJsonBodyIsRead() {
        HttpResponse<String> answer =
                TestHttp.send(server, "POST", "/json", "\"é\"", "Content-Type", "Application/JSON; charset=UTF-8");
        assertEquals(201, answer.statusCode());
        assertEquals("\"é\"", answer.body());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("4", answer.headers().firstValue("Content-Length").orElse(""));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void aJsonBodyThatIsMissingOrMalformedIs400() {
        assertTrue(TestHttp.send(server, "POST", "/json", "")
                .body()
                .contains("\"violations\":[{\"pointer\":\"\",\"keyword\":\"required\",\"message\":\"is required\"}]"));
        HttpResponse<String> malformed = TestHttp.send(server, "POST", "/json", "{nope");
        assertEquals(400, malformed.statusCode());
        assertTrue(malformed.body().contains("line 1, column"), malformed.body());
    }

    @Test
    void anOptionalBodyMayBeMissing() {
        assertEquals(
                "Optional.empty", TestHttp.send(server, "POST", "/optional", "").body());
        assertEquals(
                "Optional[a]",
                TestHttp.send(server, "POST", "/optional", "\"a\"").body());
        HttpRequest emptyChunks = TestHttp.request(server, "/optional")
                .POST(BodyPublishers.ofInputStream(InputStream::nullInputStream))
                .build();
        assertEquals("Optional.empty", TestHttp.send(emptyChunks).body());
    }

    @Test
    void aTextBodyIsReadInItsCharset() {
        HttpRequest latin1 = TestHttp.request(server, "/plain", "Content-Type", "text/plain; charset=iso-8859-1")
                .POST(BodyPublishers.ofByteArray("é".getBytes(StandardCharsets.ISO_8859_1)))
                .build();
        assertEquals("é", TestHttp.send(latin1).body());
        HttpRequest noUtf8 = TestHttp.request(server, "/plain", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff}))
                .build();
        assertTrue(TestHttp.send(noUtf8).body().contains("must be text in UTF-8"));
        HttpResponse<String> tooLong =
                TestHttp.send(server, "POST", "/plain", "x".repeat(11), "Content-Type", "text/plain");
        assertTrue(tooLong.body().contains("\"keyword\":\"maxLength\""), tooLong.body());
        assertEquals(
                415,
                TestHttp.send(server, "POST", "/plain", "x", "Content-Type", "text/plain; charset=nope")
                        .statusCode());
    }

    @Test
    void aPayloadIsOfAMediaTypeThatTheContractNames() {
        for (String good : List.of("image/png", "IMAGE/JPEG", "application/pdf; a=b")) {
            assertEquals(
                    200,
                    TestHttp.send(server, "PUT", "/picture", "x", "Content-Type", good)
                            .statusCode(),
                    good);
        }
        for (String bad : List.of("text/plain", "imagery/png", "application/json")) {
            HttpResponse<String> answer = TestHttp.send(server, "PUT", "/picture", "x", "Content-Type", bad);
            assertEquals(415, answer.statusCode(), bad);
            assertTrue(answer.body().contains("image/* or application/pdf"), answer.body());
        }
    }

    @Test
    void aPayloadGoesInAndOutWithItsMediaType() {
        HttpResponse<String> answer = TestHttp.send(server, "PUT", "/payload", "abc", "Content-Type", "image/png");
        assertEquals("abc", answer.body());
        assertEquals("image/png", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("3", answer.headers().firstValue("Content-Length").orElse(""));
    }

    @Test
    void aBodyBeyondTheLimitIs413() {
        String expected = """
                {"status":413,"error":"PAYLOAD_TOO_LARGE","error_description":"The body is larger than 200000 bytes","error_id":"ID"}""";
        String announced = TestHttp.raw(
                server, "POST /json HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 200001\r\n\r\n");
        assertTrue(announced.startsWith("HTTP/1.1 413 "), announced);
        assertTrue(TestHttp.constant(announced).endsWith(expected), announced);
        for (String path : List.of("/json", "/plain", "/optional")) {
            HttpResponse<String> streamed = TestHttp.send(chunked("POST", path, 200_001));
            assertEquals(expected, TestHttp.constant(streamed.body()), path);
            assertEquals(413, streamed.statusCode());
        }
        assertEquals(200, TestHttp.send(chunked("PUT", "/payload", 200_000)).statusCode());
    }

    private static HttpRequest chunked(String method, String path, int size) {
        return TestHttp.request(server, path)
                .method(
                        method,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                                ("\"" + "x".repeat(size - 2) + "\"").getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    @Test
    void aBodyThatEndsEarlyIsNoServerError() throws IOException {
        try (java.net.Socket socket = new java.net.Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write("POST /json HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n\"abc"
                            .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @Test
    void anUrlencodedFormIsRead() {
        String type = "application/x-www-form-urlencoded";
        assertEquals(
                "Rex the cat|7",
                TestHttp.send(server, "POST", "/form", "name=Rex+the%20cat&age=7", "Content-Type", type)
                        .body());
        assertTrue(TestHttp.send(server, "POST", "/form", "name=%f", "Content-Type", type)
                .body()
                .contains("\"pointer\":\"form/name\",\"keyword\":\"format\""));
        HttpResponse<String> json = TestHttp.send(server, "POST", "/form", "{}", "Content-Type", "application/json");
        assertTrue(
                json.body().contains("must be application/x-www-form-urlencoded or multipart/form-data"), json.body());
    }

    @Test
    void aMultipartFormIsReadAndItsFilesDeletedAfterwards() {
        String body = part("name", "", "Rex é")
                + part("photo", "; filename=\"a b.png\"\r\nContent-Type: image/png", "x".repeat(UPLOAD)) + "--B--\r\n";
        HttpResponse<String> answer =
                TestHttp.send(server, "POST", "/upload", body, "Content-Type", "multipart/form-data; boundary=B");
        assertEquals("Rex é|image/png|Optional[a b.png]|" + UPLOAD, answer.body());
        assertFalse(UPLOADS.get().isEmpty(), "a large file is kept on disk");
        assertEquals(List.of(), uploads());
    }

    private static String part(String name, String more, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void aBrokenOrTooLargeMultipartFormIsNoServerError() {
        String type = "multipart/form-data; boundary=B";
        assertEquals(
                400,
                TestHttp.send(server, "POST", "/upload", "--B\r\nnonsense", "Content-Type", type)
                        .statusCode());
        assertEquals(
                400,
                TestHttp.send(server, "POST", "/upload", "x", "Content-Type", "multipart/form-data")
                        .statusCode());
        String missing = TestHttp.send(
                        server, "POST", "/upload", part("name", "", "Rex") + "--B--\r\n", "Content-Type", type)
                .body();
        assertTrue(missing.contains("\"pointer\":\"form/photo\",\"keyword\":\"required\""), missing);
        HttpRequest large = TestHttp.request(server, "/upload", "Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() ->
                        new ByteArrayInputStream((part("photo", "; filename=a", "x".repeat(300_000)) + "--B--\r\n")
                                .getBytes(StandardCharsets.UTF_8))))
                .build();
        assertEquals(413, TestHttp.send(large).statusCode());
    }

    @Test
    void headersOfTheAnswerAreFormattedAndNeverSplit() {
        HttpResponse<String> answer = get("/headers");
        assertEquals(204, answer.statusCode());
        assertEquals(Optional.empty(), answer.headers().firstValue("X-None"));
        assertEquals(Optional.empty(), answer.headers().firstValue("X-Null"));
        assertEquals(Optional.empty(), answer.headers().firstValue("Content-Type"));
        assertEquals("7", answer.headers().firstValue("X-Count").orElse(""));
        assertEquals("a,b", answer.headers().firstValue("X-List").orElse(""));
        assertEquals(
                "2026-01-02T03:04:00Z", answer.headers().firstValue("X-Time").orElse(""));
        assertEquals(500, get("/headers?evil=1").statusCode());
    }

    @Test
    void aLargeAnswerFlowsAndIsCompressedIfWanted() {
        assertEquals(200_002, get("/large").body().length());
        HttpResponse<String> compressed = get("/large", "Accept-Encoding", "gzip");
        assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("Accept-Encoding", compressed.headers().firstValue("Vary").orElse(""));
        assertTrue(compressed.body().length() < 20_000);
    }

    @Test
    void aWriterThatFailsEarlyStillAnswersAnError() {
        HttpResponse<String> answer = get("/early");
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("before anything was sent"), answer.body());
    }

    @Test
    void aWriterThatFailsLateCutsTheConnectionSoThatHalfAnAnswerIsNotTakenForAWhole() {
        String answer = TestHttp.raw(server, "GET /half HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer.substring(0, Math.min(100, answer.length())));
        assertFalse(answer.endsWith("\r\n0\r\n\r\n"), "no last chunk");
    }

    @Test
    void headAnswersAsGetWouldWithoutTheBody() {
        HttpResponse<String> answer = TestHttp.send(server, "HEAD", "/text/abc", "");
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals("3", answer.headers().firstValue("Content-Length").orElse(""));
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return TestHttp.get(server, path, headers);
    }
}
