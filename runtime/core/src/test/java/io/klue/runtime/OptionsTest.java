package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.runtime.spi.JsonWriter;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD and OPTIONS, which hardly any contract declares. */
class OptionsTest {
    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on("GET", "/pets/{id}", exchange -> {
                    exchange.answerHeader("X-Pet", exchange.path("id").string());
                    exchange.reply(200, "a pet", JsonWriter::string);
                })
                .on("DELETE", "/pets/me", exchange -> exchange.reply(204))
                .on("PURGE", "/pets/me", exchange -> exchange.reply(204))
                .on("GET", "/text", exchange -> exchange.replyText(200, "text/plain", "x".repeat(50_000)))
                .on("GET", "/payload", exchange -> exchange.reply(200, Payload.of("image/png", new byte[100_000])))
                .on("GET", "/none", exchange -> exchange.reply(204))
                .on("GET", "/own", exchange -> exchange.reply(200, "got", JsonWriter::string))
                .on("HEAD", "/own", exchange -> {
                    exchange.answerHeader("X-Own", "head");
                    exchange.reply(204);
                })
                .on("OPTIONS", "/own", exchange -> {
                    exchange.answerHeader("X-Own", "options");
                    exchange.reply(200);
                })
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/pets/7  | GET, HEAD, OPTIONS",
                "/pets/me | GET, HEAD, DELETE, PURGE, OPTIONS",
                "/ping    | GET, HEAD, OPTIONS"
            })
    void options_tells_the_methods_of_the_path(String path, String allow) {
        HttpResponse<String> answer = TestHttp.send(server, "OPTIONS", path, "");
        assertEquals(204, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals(Optional.of(allow), answer.headers().firstValue("Allow"));
        assertEquals(Optional.empty(), answer.headers().firstValue("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/pets", "/pets/", "/pets/7/8"})
    void options_of_an_unknown_path_is_404(String path) {
        assertEquals(404, TestHttp.send(server, "OPTIONS", path, "").statusCode());
    }

    @Test
    void what_the_contract_declares_itself_wins() {
        assertEquals(
                Optional.of("options"),
                TestHttp.send(server, "OPTIONS", "/own", "").headers().firstValue("X-Own"));
        HttpResponse<String> head = TestHttp.send(server, "HEAD", "/own", "");
        assertEquals(204, head.statusCode());
        assertEquals(Optional.of("head"), head.headers().firstValue("X-Own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pets/7", "/text", "/payload", "/none", "/ping", "/nothing"})
    void head_has_the_headers_of_get_and_no_body(String path) {
        HttpResponse<String> get = TestHttp.get(server, path);
        HttpResponse<String> head = TestHttp.send(server, "HEAD", path, "");
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        assertEquals(comparable(get.headers()), comparable(head.headers()));
    }

    /** But for what differs from call to call. The error of a 404 names the method. */
    private static Map<String, Object> comparable(HttpHeaders headers) {
        Map<String, Object> fields = new TreeMap<>(headers.map());
        fields.remove("date");
        fields.remove("x-call-id");
        if (headers.firstValue("Content-Type").orElse("").equals("application/json")) {
            fields.computeIfPresent("content-length", (name, length) -> "some");
        }
        return fields;
    }
}
