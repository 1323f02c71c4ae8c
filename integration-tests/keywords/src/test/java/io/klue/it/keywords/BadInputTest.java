package io.klue.it.keywords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.Generation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is no JSON, or too much of it, is answered with 400 or 413: read into types and held to rules alike. */
class BadInputTest {
    private static final String TYPED = """
            {"type": "object", "properties": {"n": {"type": "number", "multipleOf": 0.0001}, "i": {"type": "integer"},
              "d": {"type": "number", "format": "double"}, "s": {"type": "string"}, "u": {"type": "array", "uniqueItems": true},
              "k": {"type": "array", "items": {"type": "integer", "minimum": 5}}, "any": {}}}
            """;

    private static Service service;

    @BeforeAll
    static void serve() throws IOException {
        Version version = Version.OPENAPI_3_1;
        ObjectNode contract = version.contract();
        ObjectNode schemas = version.schemas(contract);
        schemas.set("Typed", Json.read(TYPED));
        JsonNode ruled = Json.read(TYPED);
        ((ObjectNode) ruled).set("not", Json.read("{\"required\": [\"never\"]}"));
        schemas.set("Ruled", ruled);
        for (String name : List.of("Typed", "Ruled")) {
            version.addOperation(contract, "/bad/" + name, "put" + name, name);
        }
        Generation generation = new Contracts(Path.of("target/bad-input")).generate("bad", Json.pretty(contract));
        assertEquals(List.of(), Contracts.errors(generation));
        Map<String, String> sources = new TreeMap<>();
        generation.files().forEach(file -> sources.put(file.path(), file.text()));
        service = Service.start(new MemoryCompiler().compile(sources), List.of("bad"));
    }

    @AfterAll
    static void close() {
        service.close();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                bad("a depth bomb", "{\"any\":" + "[".repeat(100_000)),
                bad("a closed depth bomb", "{\"any\":" + "[".repeat(600) + "]".repeat(600) + "}"),
                bad("a number of a million digits", "{\"n\":" + "9".repeat(1_000_000) + "}"),
                bad("an exponent that takes gigabytes", "{\"n\":1e999999999}"),
                bad("the same for an integer", "{\"i\":1e999999999}"),
                bad("the same for a double", "{\"d\":1e999999999}"),
                bad("the same for any value", "{\"any\":1e999999999}"),
                bad("a duplicate key", "{\"s\":\"a\",\"s\":\"b\"}"),
                bad("a duplicate key far down", "{\"any\":[{\"a\":1,\"a\":1}]}"),
                bad("half a surrogate pair", "{\"s\":\"\\ud800\"}"),
                bad("half a surrogate pair in a name", "{\"any\":{\"\\udc00\":1}}"),
                bad("NaN", "{\"d\":NaN}"),
                bad("Infinity", "{\"n\":-Infinity}"),
                bad("trailing garbage", "{} x"),
                bad("two values", "{}{}"),
                bad("a truncated text", "{\"s\":\"a"),
                bad("a byte order mark", "\ufeff{}"),
                bad("nothing", ""),
                Arguments.of(
                        "bytes that are not UTF-8", new byte[] {'{', '"', 's', '"', ':', '"', (byte) 0xff, '"', '}'}),
                Arguments.of("UTF-16", "{}".getBytes(StandardCharsets.UTF_16)));
    }

    private static Arguments bad(String name, String text) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void is_400_with_a_reason(String name, byte[] body) {
        for (String schema : List.of("Typed", "Ruled")) {
            HttpResponse<String> answer = service.post("/bad/" + schema, body);
            assertEquals(400, answer.statusCode(), schema + " " + answer.body());
            assertTrue(answer.body().contains("\"violations\":[{\"pointer\":"), answer.body());
            assertTrue(answer.body().length() < 10_000, "the answer repeats what was sent");
        }
    }

    @Test
    void a_million_violations_are_told_in_part() {
        byte[] body = ("{\"k\":[" + "1,".repeat(999_999) + "1]}").getBytes(StandardCharsets.UTF_8);

        for (String schema : List.of("Typed", "Ruled")) {
            HttpResponse<String> answer = service.post("/bad/" + schema, body);
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().length() < 100_000, "the answer is not bounded");
        }
    }

    @Test
    void a_body_beyond_the_limit_is_413() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"s\":\"".getBytes(StandardCharsets.UTF_8));
        body.writeBytes("a".repeat(100_000_000).getBytes(StandardCharsets.UTF_8));
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        assertEquals(413, service.post("/bad/Typed", body.toByteArray()).statusCode());
        assertEquals(413, service.post("/bad/Ruled", body.toByteArray()).statusCode());
    }
}
