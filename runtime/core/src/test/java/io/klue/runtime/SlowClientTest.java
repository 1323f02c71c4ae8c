package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.internal.http.Patience;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that sends a byte now and then, which renews every idle timeout, is cut nevertheless. */
class SlowClientTest {
    private static final Patience LITTLE = new Patience(
            Duration.ofMillis(200), Duration.ofMillis(200), 1_000_000, Duration.ofMillis(50), Duration.ofSeconds(1), 1);

    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on("POST", "/json", exchange -> {
                    String body = exchange.json(JsonReader::string);
                    exchange.check();
                    exchange.reply(200, String.valueOf(body), JsonWriter::string);
                })
                .start(builder -> builder.patience(LITTLE));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"G", "GET /p", "GET /ping HTTP/1.1\r\nHost: x\r\nX-Slow: "})
    void headers_that_trickle_in_are_cut(String beginning) throws IOException {
        assertEquals("", trickle(beginning));
    }

    @Test
    void headers_that_trickle_in_after_a_good_request_are_cut() throws IOException {
        String answers = trickle("GET /ping HTTP/1.1\r\nHost: x\r\n\r\nGET /ping HT");
        assertTrue(answers.startsWith("HTTP/1.1 200 ") && answers.endsWith("{}"), answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100000\r\n\r\n\"",
                "Transfer-Encoding: chunked\r\n\r\nffff\r\n\"",
                "Transfer-Encoding: chunked\r\n\r\n1\r\n1\r\n0\r\nTrailer: "
            })
    void a_body_that_trickles_in_is_408(String beginning) throws IOException {
        String answer = trickle("POST /json HTTP/1.1\r\nHost: x\r\n" + beginning);
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("\"error\":\"REQUEST_TIMEOUT\""), answer);
    }

    @Test
    void many_slow_clients_keep_nobody_else_out() throws IOException {
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            slow.add(new RawClient(server).send("GET /ping HTTP/1.1\r\nX: "));
        }
        assertEquals(200, TestHttp.get(server, "/ping").statusCode());
        for (RawClient client : slow) {
            assertEquals("", client.readAll());
            client.close();
        }
    }

    /** Sends a byte each moment until the server hangs up; what it has answered. */
    private static String trickle(String beginning) throws IOException {
        StringBuilder answer = new StringBuilder();
        try (RawClient client = new RawClient(server)) {
            client.send(beginning);
            while (true) {
                String more = client.readSoon();
                if (more != null && more.isEmpty()) {
                    return answer.toString();
                }
                answer.append(more == null ? "" : more);
                if (!answer.toString().contains("HTTP/1.1 408")) {
                    sendOne(client);
                }
            }
        }
    }

    private static void sendOne(RawClient client) throws IOException {
        try {
            client.send("a");
        } catch (SocketException e) {
            // cut meanwhile, which the next read sees
        }
    }
}
