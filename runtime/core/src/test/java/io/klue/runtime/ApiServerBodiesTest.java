package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.ArrayConstraint;
import io.klue.runtime.spi.BodyChoice;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.Param;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies as bytes: encodings, charsets, forms that are broken or too large, and what they leave behind. */
class ApiServerBodiesTest {
    private static final int HELD = 100_000;
    private static final int STREAMED = 300_000;
    private static final String FORM = "multipart/form-data; boundary=B";
    private static final String TEMP = "java.io.tmpdir";
    private static final String OUTER_TEMP = System.getProperty(TEMP);

    @TempDir
    private static Path temp;

    private static ApiServer server;
    private static volatile CountDownLatch over = new CountDownLatch(1);

    @BeforeAll
    static void start() {
        System.setProperty(TEMP, temp.toString());
        server = TestApi.pets()
                .on("POST", "/json", exchange -> say(exchange, exchange.json(JsonReader::string)))
                .on(
                        "PATCH",
                        "/json",
                        endpoint -> endpoint.consuming("application/merge-patch+json", "application/vnd.pet+json"),
                        exchange -> say(exchange, exchange.json(JsonReader::string)))
                .on(
                        "POST",
                        "/text",
                        exchange -> say(exchange, exchange.text().required().string()))
                .on(
                        "PUT",
                        "/text",
                        endpoint -> endpoint.consuming("text/plain; charset=iso-8859-1"),
                        exchange -> say(exchange, exchange.text().required().string()))
                .on("POST", "/count", exchange -> say(exchange, exchange.text().int32()))
                .on(
                        "POST",
                        "/payload",
                        exchange -> say(exchange, exchange.payload().readAll().length))
                .on(
                        "POST",
                        "/any",
                        endpoint -> endpoint.consuming("application/json", "text/plain", "image/*"),
                        ApiServerBodiesTest::any)
                .on("POST", "/form", ApiServerBodiesTest::form)
                .start(builder -> builder.maxRequestSize(HELD).maxUploadSize(STREAMED));
    }

    @AfterAll
    static void stop() {
        server.close();
        System.setProperty(TEMP, OUTER_TEMP);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static void say(Exchange exchange, Object value) {
        exchange.check();
        exchange.replyText(200, "text/plain", String.valueOf(value));
    }

    private static void any(Exchange exchange) {
        Optional<String> body = new BodyChoice<String>(exchange)
                .json((String value) -> "json " + value, JsonReader::string, "application/json")
                .text((String value) -> "text " + value, Param::string, "text/plain")
                .payload(payload -> payload.mediaType() + " " + payload.readAll().length, "image/*")
                .optional();
        say(exchange, body);
    }

    private static void form(Exchange exchange) {
        try {
            List<String> fields = exchange.form("name").isPresent()
                    ? exchange.form("name").list(io.klue.runtime.spi.ParamStyle.MULTI, Param::string)
                    : List.of();
            Payload photo = exchange.file("photo", "image/*").payload();
            List<Payload> files = exchange.file("file").payloads(new ArrayConstraint().maxItems(3));
            exchange.check();
            String all = fields + "|" + (photo == null ? null : photo.mediaType() + photo.fileName()) + "|"
                    + (files == null
                            ? List.of()
                            : files.stream().map(f -> f.readAll().length).toList());
            exchange.replyText(200, "text/plain", all);
        } finally {
            over.countDown();
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        return TestHttp.send(TestHttp.request(server, path, headers)
                .method(method, BodyPublishers.ofByteArray(body))
                .build());
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    @ParameterizedTest
    @CsvSource({
        "/json, application/json, \"hello\", hello",
        "/text, text/plain, hello, hello",
        "/payload, image/png, hello, 5"
    })
    void a_gzipped_body_is_inflated(String path, String type, String body, String answer) {
        for (String coding : List.of("gzip", "GZIP", "x-gzip")) {
            assertEquals(
                    answer,
                    send(
                                    "POST",
                                    path,
                                    gzip(body.getBytes(StandardCharsets.UTF_8)),
                                    "Content-Type",
                                    type,
                                    "Content-Encoding",
                                    coding)
                            .body());
        }
        assertEquals(
                answer,
                post(path, body, "Content-Type", type, "Content-Encoding", "identity")
                        .body());
    }

    @Test
    void a_gzip_bomb_is_413_after_as_many_bytes_as_a_body_may_have() {
        byte[] bomb = gzip(new byte[20_000_000]);
        for (String path : List.of("/text", "/payload")) {
            HttpResponse<String> answer = send("POST", path, bomb, "Content-Encoding", "gzip");
            assertEquals(413, answer.statusCode(), answer.body());
        }
    }

    @Test
    void what_is_no_gzip_is_400() {
        byte[] good = gzip("a text of some length, which is cut".getBytes(StandardCharsets.UTF_8));
        byte[] cut = java.util.Arrays.copyOf(good, good.length - 12);
        byte[] corrupt = good.clone();
        corrupt[good.length - 6] ^= 1;
        for (byte[] bad : List.of("plain".getBytes(StandardCharsets.UTF_8), cut, corrupt)) {
            HttpResponse<String> answer = send("POST", "/text", bad, "Content-Encoding", "gzip");
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("The body is no well-formed gzip (RFC 1952)"), answer.body());
        }
    }

    @Test
    void another_content_encoding_is_415() {
        for (String coding : List.of("br", "deflate", "gzip, gzip")) {
            HttpResponse<String> answer = post("/text", "x", "Content-Encoding", coding);
            assertEquals(415, answer.statusCode());
            assertTrue(
                    answer.body()
                            .contains("The body has the Content-Encoding " + coding + ", but must have gzip or none"),
                    answer.body());
        }
    }

    @Test
    void only_the_media_types_of_the_contract_are_accepted() {
        for (String good : List.of("application/merge-patch+json", "application/vnd.pet+json; charset=utf-8")) {
            assertEquals(
                    "x",
                    send("PATCH", "/json", "\"x\"".getBytes(StandardCharsets.UTF_8), "Content-Type", good)
                            .body());
        }
        HttpResponse<String> json =
                send("PATCH", "/json", "\"x\"".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
        assertEquals(415, json.statusCode());
        assertTrue(
                json.body().contains("but must be application/merge-patch+json or application/vnd.pet+json"),
                json.body());
        assertTrue(post("/json", "1", "Content-Type", "application/json; charset=utf-16")
                .body()
                .contains("but must be application/json in UTF-8"));
    }

    @Test
    void text_is_in_the_charset_that_it_names_or_else_the_contract() {
        byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "é", send("PUT", "/text", latin, "Content-Type", "text/plain").body());
        assertEquals("é", send("PUT", "/text", latin).body());
        byte[] utf16 = "é".getBytes(Charset.forName("UTF-16LE"));
        assertEquals(
                "é",
                send("PUT", "/text", utf16, "Content-Type", "text/plain;charset=\"UTF-16LE\"")
                        .body());
        assertTrue(send("POST", "/text", latin).body().contains("must be text in UTF-8"));
        HttpResponse<String> unknown = post("/text", "x", "Content-Type", "text/plain; charset=klingon");
        assertEquals(415, unknown.statusCode());
        assertTrue(unknown.body().contains("must be text in a charset such as UTF-8"), unknown.body());
    }

    @Test
    void text_can_be_empty_and_of_any_scalar_type() {
        assertEquals("", post("/text", "", "Content-Type", "text/plain").body());
        assertTrue(post("/text", "").body().contains("\"pointer\":\"\",\"keyword\":\"required\""));
        assertEquals("7", post("/count", "7").body());
        assertTrue(post("/count", "7.0").body().contains("\"pointer\":\"\",\"keyword\":\"type\""));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, \"a\", Optional[json a]",
        "text/plain, a, Optional[text a]",
        "image/png, abc, Optional[image/png 3]"
    })
    void a_body_of_several_kinds_is_told_by_its_media_type(String type, String body, String answer) {
        assertEquals(answer, post("/any", body, "Content-Type", type).body());
    }

    @Test
    void a_body_of_several_kinds_that_says_nothing_is_of_the_first() {
        assertEquals("Optional[json a]", post("/any", "\"a\"").body());
        assertEquals("Optional.empty", post("/any", "").body());
        HttpResponse<String> other = post("/any", "x", "Content-Type", "text/html");
        assertEquals(415, other.statusCode());
        assertTrue(other.body().contains("must be application/json or text/plain or image/*"), other.body());
    }

    private static String part(String disposition, String content) {
        return "--B\r\nContent-Disposition: form-data" + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static String file(String name, String type, String content) {
        return part("; name=\"" + name + "\"; filename=\"f\"\r\nContent-Type: " + type, content);
    }

    @Test
    void several_files_stand_in_one_field_and_the_order_of_parts_is_free() {
        String body = file("file", "text/plain", "x".repeat(70_000)) + part("; name=\"name\"", "a")
                + part("; name=\"file\"", "yy") + part("; name=name", "b")
                + part("; name=\"photo\"\r\nContent-Type: image/png", "PNG") + "--B--";
        assertEquals(
                "[a, b]|image/pngOptional.empty|[70000, 2]",
                post("/form", body, "Content-Type", FORM).body());
    }

    @Test
    void a_file_without_a_media_type_is_of_the_first_that_is_accepted() {
        String body = part("; name=\"photo\"; filename=\"C:\\a\\b%22.png\"", "PNG") + "--B--\r\n";
        assertEquals(
                "[]|application/octet-streamOptional[C:\\a\\b\".png]|[]",
                post("/form", body, "Content-Type", FORM).body());
    }

    @Test
    void a_file_of_another_media_type_is_415() {
        HttpResponse<String> answer = post("/form", file("photo", "text/html", "<p>") + "--B--", "Content-Type", FORM);
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("The part photo is text/html, but must be image/*"), answer.body());
    }

    @Test
    void as_many_files_as_the_contract_says() {
        String four = file("file", "a/b", "").repeat(4) + "--B--";
        assertTrue(post("/form", four, "Content-Type", FORM)
                .body()
                .contains("\"pointer\":\"form/file\",\"keyword\":\"maxItems\""));
        assertTrue(post("/form", file("photo", "image/png", "").repeat(2) + "--B--", "Content-Type", FORM)
                .body()
                .contains("\"pointer\":\"form/photo\",\"keyword\":\"type\""));
    }

    @Test
    void fields_are_text_in_the_charset_of_their_part() {
        byte[] latin = (part("; name=\"name\"\r\nContent-Type: text/plain; charset=iso-8859-1", "é") + "--B--")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "[é]|null|[]",
                send("POST", "/form", latin, "Content-Type", FORM).body());
        byte[] wrong = (part("; name=\"name\"", "é") + "--B--").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(send("POST", "/form", wrong, "Content-Type", FORM).body().contains("must be text in UTF-8"));
        String klingon = part("; name=\"name\"\r\nContent-Type: text/plain; charset=klingon", "x") + "--B--";
        assertEquals(415, post("/form", klingon, "Content-Type", FORM).statusCode());
    }

    @Test
    void broken_forms_are_400() {
        String good = part("; name=\"name\"", "x".repeat(80_000));
        for (String bad : List.of(
                "x",
                "--B\r\nnonsense",
                good,
                good.substring(0, good.length() - 10),
                good + "--B\r\nContent-Disposition: form-da",
                good + "--Bxx",
                "--B\r\n: x\r\n\r\n\r\n--B--",
                "--B\r\nContent\u0000: x\r\n\r\n\r\n--B--")) {
            HttpResponse<String> answer = post("/form", bad, "Content-Type", FORM);
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("no well-formed multipart/form-data"), answer.body());
        }
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=\"\"")) {
            assertTrue(post("/form", "x", "Content-Type", type).body().contains("names no boundary"));
        }
    }

    @Test
    void a_part_without_a_name_is_400() {
        String body = part("; name=\"name\"", "a") + part("; filename=\"x\"", "y") + "--B--";
        HttpResponse<String> answer = post("/form", body, "Content-Type", FORM);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Part 2 of the form has no name"), answer.body());
    }

    @Test
    void too_much_of_anything_is_413() {
        String manyParts = part("; name=\"a\"", "").repeat(1001) + "--B--";
        String largeHeaders = part("; name=\"a\"\r\nX-A: " + "a".repeat(20_000), "") + "--B--";
        String largeField = part("; name=\"name\"", "x".repeat(HELD + 1)) + "--B--";
        String largeFile = file("file", "a/b", "x".repeat(STREAMED)) + "--B--";
        for (String body : List.of(manyParts, largeHeaders, largeField, largeFile)) {
            HttpResponse<String> answer = post("/form", body, "Content-Type", FORM);
            assertEquals(413, answer.statusCode(), answer.body());
            HttpRequest chunked = TestHttp.request(server, "/form", "Content-Type", FORM)
                    .POST(BodyPublishers.ofInputStream(
                            () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                    .build();
            assertEquals(413, TestHttp.send(chunked).statusCode());
        }
        String inParts = part("; name=\"name\"", "x".repeat(HELD / 2)).repeat(3) + "--B--";
        assertEquals(413, post("/form", inParts, "Content-Type", FORM).statusCode());
        assertEquals(
                200,
                post("/form", file("file", "a/b", "x".repeat(STREAMED - 200)) + "--B--", "Content-Type", FORM)
                        .statusCode());
    }

    @Test
    void a_gzipped_form_is_inflated() {
        String body = part("; name=\"name\"", "a") + "--B--";
        assertEquals(
                "[a]|null|[]",
                send(
                                "POST",
                                "/form",
                                gzip(body.getBytes(StandardCharsets.UTF_8)),
                                "Content-Type",
                                FORM,
                                "Content-Encoding",
                                "gzip")
                        .body());
    }

    @Test
    void an_upload_that_is_aborted_in_the_middle_of_a_file_leaves_nothing() throws Exception {
        for (Consumer<Socket> end : List.<Consumer<Socket>>of(ApiServerBodiesTest::shut, ApiServerBodiesTest::reset)) {
            over = new CountDownLatch(1);
            try (Socket socket = new Socket("localhost", server.port())) {
                String head = "POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: " + FORM
                        + "\r\nContent-Length: 250000\r\n\r\n";
                String body = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        + "x".repeat(150_000);
                socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                end.accept(socket);
                assertTrue(over.await(60, TimeUnit.SECONDS), "the server hears of it");
            }
            awaitNothing();
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The files go when the request is over, a moment after the operation. */
    private static void awaitNothing() throws IOException, InterruptedException {
        try (java.nio.file.WatchService watch = temp.getFileSystem().newWatchService()) {
            temp.register(watch, java.nio.file.StandardWatchEventKinds.ENTRY_DELETE);
            while (isLeft()) {
                java.nio.file.WatchKey key = watch.poll(60, TimeUnit.SECONDS);
                assertTrue(key != null, "a file is left");
                key.reset();
            }
        }
    }

    private static boolean isLeft() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.findAny().isPresent();
        }
    }
}
