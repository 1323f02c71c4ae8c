package io.klue.it.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.it.roundtrip.depot.DepotClient;
import io.klue.it.roundtrip.depot.ExportPricesParams;
import io.klue.it.roundtrip.depot.Price;
import io.klue.it.roundtrip.depot.WatchPricesParams;
import io.klue.runtime.ApiClient;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 100,000 elements of a kilobyte each, from a server with a heap of 64 MiB to a reader that pauses: no side keeps what the
 * other one is not ready for.
 */
class LongStreamTest {
    private static final int ELEMENTS = Integer.getInteger("klue.stream.elements", 100_000);

    private Process server;
    private PrintWriter questions;
    private BufferedReader answers;
    private DepotClient depot;

    @BeforeEach
    void start() throws IOException {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        questions = new PrintWriter(server.outputWriter(StandardCharsets.UTF_8), true);
        answers = server.inputReader(StandardCharsets.UTF_8);
        depot = DepotClient.of(ApiClient.of(answer()));
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        while (line != null && !line.startsWith("> ")) {
            line = answers.readLine();
        }
        assertTrue(line != null, "the server has ended");
        return line.substring(2);
    }

    private String ask(String question) throws IOException {
        questions.println(question);
        return answer();
    }

    /** How many elements the server has made when it makes no more, because nobody reads them. */
    private int madeUntilBlocked() throws IOException {
        int before = -1;
        int same = 0;
        int now = 0;
        while (same < 2_000) {
            now = Integer.parseInt(ask("made"));
            same = now == before ? same + 1 : 0;
            before = now;
        }
        return now;
    }

    private <E> void readSlowly(Streamed<E> elements, Function<E, Price> price) throws IOException {
        int number = 0;
        try (elements) {
            for (E element : elements) {
                assertEquals(StreamServer.large(number), price.apply(element));
                if (number % (ELEMENTS / 4) == 0) {
                    int made = madeUntilBlocked();
                    assertTrue(made - number < ELEMENTS / 3, number + " were read, but " + made + " made");
                }
                number++;
            }
        }
        assertEquals(ELEMENTS, number);
        assertEquals("true", ask("closed"));
    }

    @Test
    void events_wait_for_a_slow_reader() throws IOException {
        WatchPricesParams all = WatchPricesParams.builder().count(ELEMENTS).build();
        readSlowly(depot.watchPrices(all), ServerSentEvent::data);
    }

    @Test
    void lines_wait_for_a_slow_reader() throws IOException {
        ExportPricesParams all = ExportPricesParams.builder().count(ELEMENTS).build();
        readSlowly(depot.exportPrices(all), price -> price);
    }

    @Test
    void the_server_sees_that_the_reader_has_gone() throws IOException {
        try (Streamed<ServerSentEvent<Price>> events = depot.watchPrices(
                WatchPricesParams.builder().count(Integer.MAX_VALUE).build())) {
            Iterator<ServerSentEvent<Price>> iterator = events.iterator();
            assertEquals("0", iterator.next().id().orElseThrow());
            assertFalse(Integer.parseInt(ask("made")) == 0);
        }
        assertEquals("true", ask("closed"));
    }
}
