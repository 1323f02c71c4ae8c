package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.internal.http.Patience;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.SecurityScheme;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is given before the whole request has arrived reaches a client that sends first and reads then. */
class LingeringTest {
    private static final int REPETITIONS = 5;
    private static final byte[] LARGE = new byte[8_000_000];

    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on("POST", "/json", exchange -> {
                    exchange.json(JsonReader::string);
                    exchange.check();
                    exchange.reply(204);
                })
                .on(
                        "POST",
                        "/secret",
                        endpoint -> endpoint.secured(SecurityScheme.jwt("jwt").required()),
                        exchange -> exchange.reply(204))
                .on("POST", "/unread", exchange -> exchange.reply(204))
                .on(
                        "POST",
                        "/large",
                        exchange -> exchange.reply(
                                200,
                                Payload.of("text/plain", "x".repeat(200_000).getBytes(StandardCharsets.UTF_8))))
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "413, /json, application/json",
        "415, /json, image/png",
        "401, /secret, application/json",
        "404, /nothing, application/json",
        "405, /ping, application/json",
        "204, /unread, application/json"
    })
    void the_answer_arrives_although_the_body_was_not_read(int status, String path, String mediaType)
            throws IOException {
        for (int i = 0; i < REPETITIONS; i++) {
            for (String manner : new String[] {"keep-alive", "close"}) {
                try (RawClient client = new RawClient(server)) {
                    client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: " + manner + "\r\nContent-Type: "
                                    + mediaType + "\r\nContent-Length: 16000000\r\n\r\n")
                            .send(LARGE)
                            .send(LARGE);
                    assertTrue(client.readOne().startsWith("HTTP/1.1 " + status + " "), manner + " " + path);
                }
            }
        }
    }

    @Test
    void the_answer_arrives_although_the_request_is_malformed() throws IOException {
        for (int i = 0; i < REPETITIONS; i++) {
            try (RawClient client = new RawClient(server)) {
                client.send("GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                        .send(LARGE);
                assertTrue(client.readAll().startsWith("HTTP/1.1 414 "));
            }
            try (RawClient client = new RawClient(server)) {
                client.send("POST /json HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n")
                        .send(LARGE);
                assertTrue(client.readAll().startsWith("HTTP/1.1 400 "));
            }
        }
    }

    @Test
    void the_jdks_client_gets_the_answer_too() {
        for (int i = 0; i < REPETITIONS; i++) {
            assertEquals(413, post("/json", new byte[20_000_000]));
            assertEquals(204, post("/unread", LARGE));
        }
    }

    private static int post(String path, byte[] body) {
        HttpRequest request = TestHttp.request(server, path)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return TestHttp.send(request).statusCode();
    }

    @Test
    void the_connection_is_used_again_if_the_answer_did_not_say_otherwise() throws IOException {
        try (RawClient client = new RawClient(server)) {
            client.send("POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n")
                    .send(LARGE)
                    .send("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n");
            String large = client.readOne();
            assertTrue(large.startsWith("HTTP/1.1 200 "), large);
            assertTrue(large.endsWith("xxx"), "it was cut");
            String next = client.readOne();
            assertTrue(next.startsWith("HTTP/1.1 200 "), next);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"413, /json, 16000000", "401, /secret, 3", "404, /nothing, 3", "405, /ping, 3"})
    void a_client_that_waits_for_100_Continue_is_refused_at_once(int status, String path, int length)
            throws IOException {
        try (RawClient client = new RawClient(server)) {
            client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: " + length
                    + "\r\n\r\n");
            String answer = client.readAll();
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
            assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
        }
    }

    @Test
    void a_client_that_waits_for_100_Continue_gets_it_where_its_body_is_read() throws IOException {
        try (RawClient client = new RawClient(server)) {
            client.send("POST /json HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", client.readOne());
            client.send("\"a\"");
            assertTrue(client.readOne().startsWith("HTTP/1.1 204 "));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"POST /nothing HTTP/1.1, 404", "nonsense, 400"})
    void who_falls_silent_or_goes_on_for_ever_is_cut(String line, int status) throws IOException {
        Patience little = new Patience(
                Duration.ofSeconds(9), Duration.ofSeconds(9), 1, Duration.ofMillis(50), Duration.ofSeconds(9), 1000);
        String request = line + "\r\nHost: x\r\nContent-Length: 1000000000000\r\n\r\n";
        try (ApiServer impatient = TestApi.pets().start(builder -> builder.patience(little))) {
            try (RawClient silent = new RawClient(impatient)) {
                String answer = silent.send(request).readAll();
                assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
            }
            try (RawClient endless = new RawClient(impatient)) {
                endless.send(request);
                assertThrows(IOException.class, () -> {
                    while (true) {
                        endless.send(LARGE);
                    }
                });
            }
        }
    }
}
