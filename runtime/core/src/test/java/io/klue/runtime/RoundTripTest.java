package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.spi.Call;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.NumberConstraint;
import io.klue.runtime.spi.ParamStyle;
import io.klue.runtime.spi.Reply;
import io.klue.runtime.spi.SecurityScheme;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our client and our server understand each other. */
class RoundTripTest {
    private static final SecurityScheme JWT = SecurityScheme.jwt("jwt");
    private static final NumberConstraint LIMIT =
            new NumberConstraint().minimum(1).maximum(100);

    private static ApiServer server;
    private static ApiServer edge;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on(
                        "GET",
                        "/path/{base}...{head}",
                        e -> answerTexts(
                                e, e.path("base").string(), e.path("head").string()))
                .on("GET", "/query", e -> answerTexts(e, e.query("q ä").string()))
                .on("GET", "/query/{style}", RoundTripTest::answerList)
                .on("GET", "/typed", RoundTripTest::answerTyped)
                .on(
                        "GET",
                        "/header",
                        e -> answerTexts(
                                e, e.header("X-It").string(), e.cookie("sid").string()))
                .on(
                        "POST",
                        "/form",
                        e -> answerTexts(e, e.form("name").string(), e.form("b").string()))
                .on("POST", "/multipart", RoundTripTest::answerFile)
                .on("POST", "/json", RoundTripTest::answerJson)
                .on("POST", "/payload", e -> e.reply(200, e.payload()))
                .on("GET", "/me", endpoint -> endpoint.secured(JWT.required()), RoundTripTest::answerCaller)
                .on("GET", "/die", e -> {
                    throw new IllegalStateException("the cat ate it");
                })
                .start();
        edge = TestApi.named("edge")
                .on("GET", "/me", endpoint -> endpoint.secured(JWT.required()), RoundTripTest::askServer)
                .on("GET", "/die", e -> client().call(endpoint("GET", "/die")).send(204))
                .start();
    }

    @AfterAll
    static void stop() {
        edge.close();
        server.close();
    }

    private static ApiClient client() {
        return ApiClient.of(server.url());
    }

    private static Endpoint endpoint(String method, String path) {
        return Endpoint.of("pets", "operation", method, path);
    }

    private static Call call(String method, String path) {
        return client().call(endpoint(method, path));
    }

    private static void answerTexts(Exchange exchange, String... texts) {
        exchange.check();
        exchange.reply(200, List.of(texts), (out, items) -> out.list(items, JsonWriter::string));
    }

    private static List<String> texts(Reply reply) {
        return reply.json(in -> in.list(JsonReader::string));
    }

    private static void answerList(Exchange exchange) {
        ParamStyle style = ParamStyle.valueOf(exchange.path("style").string());
        List<String> items = exchange.query("items").list(style, item -> item.string());
        answerTexts(exchange, items == null ? new String[] {"absent"} : items.toArray(String[]::new));
    }

    private static void answerTyped(Exchange exchange) {
        List<Object> values = List.of(
                exchange.query("int").int64(),
                exchange.query("decimal").decimal(),
                exchange.query("bool").bool(),
                exchange.query("uuid").uuid(),
                exchange.query("date").date(),
                exchange.query("time").dateTime(),
                exchange.query("bytes").bytes().toBase64());
        answerTexts(exchange, values.stream().map(Object::toString).toArray(String[]::new));
    }

    private static void answerFile(Exchange exchange) {
        Payload file = exchange.file("photo").required().payload();
        String caption = exchange.form("caption").required().string();
        exchange.check();
        answerTexts(
                exchange,
                caption,
                file.mediaType(),
                file.fileName().orElse("-"),
                new String(file.readAll(), StandardCharsets.UTF_8));
    }

    private static void answerJson(Exchange exchange) {
        exchange.query("limit").required().int32(LIMIT);
        JsonValue body = exchange.json(JsonReader::value);
        exchange.check();
        exchange.answerHeader("X-Total-Count", 17);
        exchange.reply(200, body, JsonWriter::value);
    }

    private static void answerCaller(Exchange exchange) {
        RequestContext request = exchange.request();
        answerTexts(exchange, request.caller().orElseThrow().subject(), request.callId(), request.callPath());
    }

    private static void askServer(Exchange exchange) {
        Reply reply = client().call(endpoint("GET", "/me").forwardingCaller()).send(200);
        answerTexts(exchange, texts(reply).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a+b", "a%2Fb", "ä/ö", "?#&=;", "😀", "a:b@c,d", "..x", "\"'<>`{}|\\^[]"})
    void any_text_survives_in_a_path_and_a_query(String text) {
        assertEquals(
                List.of("main", text),
                texts(call("GET", "/path/{base}...{head}")
                        .path("base", "main")
                        .path("head", text)
                        .send(200)));
        assertEquals(
                List.of(text), texts(call("GET", "/query").query("q ä", text).send(200)));
    }

    @ParameterizedTest
    @EnumSource(ParamStyle.class)
    void a_list_survives_in_each_style(ParamStyle style) {
        List<String> items = List.of("a", "ä&b", "c+d");
        Call call = call("GET", "/query/{style}").path("style", style.name());
        assertEquals(items, texts(call.query("items", items, style).send(200)));
        Call empty = call("GET", "/query/{style}").path("style", style.name());
        assertEquals(
                List.of("absent"), texts(empty.query("items", List.of(), style).send(200)));
    }

    @Test
    void typed_values_survive() {
        UUID uuid = new UUID(1, 2);
        Reply reply = call("GET", "/typed")
                .query("int", Long.MIN_VALUE)
                .query("decimal", new BigDecimal("1.10"))
                .query("bool", true)
                .query("uuid", uuid)
                .query("date", LocalDate.of(2026, 2, 3))
                .query("time", OffsetDateTime.parse("2026-02-03T04:00+01:00"))
                .query("bytes", Bytes.of((byte) -1))
                .send(200);
        assertEquals(
                List.of(
                        "-9223372036854775808",
                        "1.10",
                        "true",
                        uuid.toString(),
                        "2026-02-03",
                        "2026-02-03T04:00+01:00",
                        "/w=="),
                texts(reply));
    }

    @Test
    void headers_and_cookies_survive() {
        assertEquals(
                List.of("a, \"b\"", "x=y; \"50%\" ä"),
                texts(call("GET", "/header")
                        .header("X-It", "a, \"b\"")
                        .cookie("sid", "x=y; \"50%\" ä")
                        .send(200)));
    }

    @Test
    void form_fields_survive() {
        assertEquals(
                List.of("Räx & co+", "2"),
                texts(call("POST", "/form")
                        .form("name", "Räx & co+")
                        .form("b", 2)
                        .send(200)));
    }

    @Test
    void a_multipart_form_survives() {
        Payload photo = Payload.of("image/png", "PNG".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("Räx", "image/png", "räx.png", "PNG"),
                texts(call("POST", "/multipart")
                        .multipart()
                        .form("caption", "Räx")
                        .file("photo", photo.named("räx.png"))
                        .send(200)));
    }

    @Test
    void json_and_a_header_come_back() {
        JsonValue body = JsonValue.parse("{\"a\":[1,1.50,null,true,\"ä\"]}");
        Reply reply = call("POST", "/json")
                .query("limit", Optional.of(5))
                .json(body, JsonWriter::value)
                .send(200);
        assertEquals(17, reply.header("X-Total-Count").required().int32());
        assertEquals(body, reply.json(JsonReader::value));
    }

    @Test
    void a_streamed_payload_comes_back() {
        byte[] content = new byte[300_000];
        content[299_999] = 7;
        Reply reply = call("POST", "/payload")
                .payload(Payload.of("image/png", new ByteArrayInputStream(content)))
                .send(200);
        try (Payload back = reply.payload()) {
            assertEquals("image/png", back.mediaType());
            assertArrayEquals(content, back.readAll());
        }
    }

    @Test
    void a_refused_request_carries_its_violations() {
        Call call = call("POST", "/json").query("limit", 101).json(JsonValue.of(1), JsonWriter::value);
        RemoteApiException e = assertThrows(RemoteApiException.class, () -> call.send(200));
        assertEquals("INVALID_PARAMETER", e.code());
        assertEquals(400, e.status());
        assertEquals(
                List.of(new ApiError.Violation("query/limit", "maximum", "must be at most 100, but is 101")),
                e.error().violations());
    }

    @Test
    void a_missing_and_an_expired_token_are_told_apart() {
        JwtAuth tokens = JwtAuth.of(TestApi.CONFIG);
        String expired = tokens.issue("ann", Map.of(), Duration.ofHours(-1));
        Call without = call("GET", "/me");
        assertEquals(
                "AUTHORIZATION_HEADER_MISSING",
                assertThrows(RemoteApiException.class, () -> without.send(200)).code());
        Call late = ApiClient.builder(server.url())
                .credentials(Credentials.bearer(expired))
                .build()
                .call(endpoint("GET", "/me"));
        assertEquals(
                "TOKEN_EXPIRED",
                assertThrows(RemoteApiException.class, () -> late.send(200)).code());
    }

    @Test
    void the_caller_and_the_call_id_travel_from_service_to_service() {
        String token = JwtAuth.of(TestApi.CONFIG).issue("ann");
        Reply reply = ApiClient.builder(edge.url())
                .credentials(Credentials.bearer(token))
                .options(o -> o.header("X-Call-Id", "call-1"))
                .build()
                .call(endpoint("GET", "/me"))
                .send(200);
        assertEquals(List.of("ann", "call-1", "edge.pets"), texts(reply));
    }

    @Test
    void a_called_service_that_fails_is_a_bad_response_of_the_calling_one() {
        Call call = ApiClient.of(edge.url()).call(Endpoint.of("edge", "die", "GET", "/die"));
        RemoteApiException e = assertThrows(RemoteApiException.class, () -> call.send(204));
        assertEquals(502, e.status());
        assertEquals("BAD_RESPONSE", e.code());
        assertEquals("edge", e.service());
    }
}
