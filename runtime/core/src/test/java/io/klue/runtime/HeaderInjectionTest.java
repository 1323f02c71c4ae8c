package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value with line breaks, which may come from a caller by way of the author, makes no headers and no second answer. */
class HeaderInjectionTest {
    private static final String EVIL = "a\r\nX-Evil: 1\r\n\r\nHTTP/1.1 200 OK\r\n\r\n";
    private static final byte[] BODY = {1, 2, 3};

    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on("GET", "/header", exchange -> {
                    exchange.answerHeader("X-Pet", EVIL);
                    exchange.reply(204);
                })
                .on("GET", "/type", exchange -> exchange.reply(200, Payload.of("text/plain; x=" + EVIL, BODY)))
                .on(
                        "GET",
                        "/file",
                        exchange -> exchange.reply(
                                200, Payload.of("text/plain", BODY).named(EVIL)))
                .on("GET", "/text", exchange -> exchange.replyText(200, "text/plain; x=" + EVIL, "abc"))
                .on("GET", "/error", exchange -> {
                    throw ApiException.notFound("NO_PET", EVIL);
                })
                .start(builder ->
                        builder.javalin(config -> config.routes.get("/own", context -> context.header("X-Pet", EVIL))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/header", "/type", "/file", "/text", "/error", "/own"})
    void nothing_is_split(String path) throws IOException {
        try (RawClient client = new RawClient(server)) {
            String answer = client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .readAll();
            assertTrue(answer.startsWith("HTTP/1.1 "), answer);
            assertFalse(answer.contains("\nX-Evil"), answer);
            assertFalse(answer.substring(1).contains("\nHTTP/1.1"), answer);
        }
    }
}
