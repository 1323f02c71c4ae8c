package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is no 5xx, comes at once, and nothing is left behind. */
class HostileRequestsTest {
    private static final int MUTANTS = Integer.getInteger("hostile.requests", 10_000);
    private static final long SEED = Long.getLong("hostile.seed", 1);
    private static final int CALLERS = 8;
    private static final Pattern SERVER_ERROR = Pattern.compile("HTTP/1\\.1 5[0-9][0-9] ");
    private static final Pattern ERROR = Pattern.compile(
            "(?s)HTTP/1\\.1 [0-9]{3} .*\r\nContent-Type: application/json\r\n"
                    + ".*\r\n\r\n\\{\"status\":[0-9]{3},\"error\":\"[A-Z_]+\",\"error_description\":\".*\",\"error_id\":\".*");

    private static ApiServer server;

    @BeforeAll
    static void start() {
        server = TestApi.pets()
                .on("GET", "/pets", HostileRequestsTest::find)
                .on("GET", "/pets/{id}", exchange -> {
                    exchange.path("id").required().string();
                    exchange.check();
                    exchange.replyText(200, "text/plain", "a pet");
                })
                .on("POST", "/json", exchange -> {
                    exchange.json(JsonReader::string);
                    exchange.check();
                    exchange.reply(204);
                })
                .start();
    }

    private static void find(Exchange exchange) {
        exchange.query("q").string();
        exchange.header("X").string();
        exchange.cookie("a").string();
        exchange.check();
        exchange.replyText(200, "text/plain", "pets");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<HostileRequests.Row> all() {
        return HostileRequests.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void gets_the_status_it_deserves_in_the_one_shape(HostileRequests.Row row) throws IOException {
        try (RawClient client = new RawClient(server)) {
            String answer = client.send(row.request()).endOutput().readAll();
            if (row.status() == HostileRequests.NONE) {
                assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 400 "), answer);
                return;
            }
            assertTrue(answer.startsWith("HTTP/1.1 " + row.status() + " "), answer);
            assertTrue(row.status() < 400 || ERROR.matcher(answer).matches(), answer);
            assertTrue(answer.length() < 2_000, "the answer repeats what was sent: " + answer);
        }
    }

    @Test
    void pipelined_requests_are_answered_in_order() throws IOException {
        String get = "GET /pets HTTP/1.1\r\nHost: x\r\n\r\n";
        String post = "POST /json HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n\"a\"";
        String missing = "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n";
        try (RawClient client = new RawClient(server)) {
            client.send((get + post + missing).repeat(20));
            for (int i = 0; i < 20; i++) {
                assertTrue(client.readOne().startsWith("HTTP/1.1 200 "));
                assertTrue(client.readOne().startsWith("HTTP/1.1 204 "));
                assertTrue(client.readOne().startsWith("HTTP/1.1 404 "));
            }
        }
    }

    @Test
    void a_bad_request_ends_the_pipeline() throws IOException {
        try (RawClient client = new RawClient(server)) {
            client.send(
                    "GET /pets HTTP/1.1\r\nHost: x\r\n\r\nGE(T / HTTP/1.1\r\n\r\nGET /pets HTTP/1.1\r\nHost: x\r\n\r\n");
            assertTrue(client.readOne().startsWith("HTTP/1.1 200 "));
            String last = client.readAll();
            assertTrue(last.startsWith("HTTP/1.1 400 "), last);
            assertFalse(last.contains("HTTP/1.1 200 "), last);
        }
    }

    @Test
    void a_client_that_has_closed_its_half_is_answered() throws IOException {
        try (RawClient client = new RawClient(server)) {
            String answer = client.send("GET /pets HTTP/1.1\r\nHost: x\r\n\r\n")
                    .endOutput()
                    .readAll();
            assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("pets"), answer);
        }
    }

    @Test
    void mutants_get_no_5xx_and_leave_nothing_behind() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            run(callers, 0, 500);
            long files = settled(HostileRequestsTest::openFiles, Long.MAX_VALUE);
            long threads = settled(HostileRequestsTest::otherThreads, Long.MAX_VALUE);

            run(callers, 500, MUTANTS);

            assertTrue(settled(HostileRequestsTest::openFiles, files) <= files, "open files");
            assertTrue(settled(HostileRequestsTest::otherThreads, threads) <= threads, "threads");
        } finally {
            callers.shutdownNow();
        }
        serves32CallersAtOnce();
    }

    private static void run(ExecutorService callers, int from, int to) throws Exception {
        List<Future<?>> parts = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            int first = from + caller;
            parts.add(callers.submit(() -> {
                for (int n = first; n < to; n += CALLERS) {
                    send(n);
                }
                return null;
            }));
        }
        for (Future<?> part : parts) {
            part.get(10, TimeUnit.MINUTES);
        }
    }

    private static void send(int n) throws IOException {
        try (RawClient client = new RawClient(server)) {
            client.send(HostileRequests.mutant(SEED, n));
            if (n % 10 != 0) {
                String answer = client.endOutput().readAll();
                assertFalse(
                        SERVER_ERROR.matcher(answer).find(), () -> "mutant " + n + " of seed " + SEED + ": " + answer);
            }
            // each tenth hangs up without reading
        }
    }

    private static long openFiles() {
        return ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getOpenFileDescriptorCount();
    }

    /** Threads that are not of the server's pool, which grows and shrinks as it likes. */
    private static long otherThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("klue"))
                .count();
    }

    /** Waits until a count is at most {@code most}, or stays the same for a while. */
    private static long settled(LongSupplier count, long most) {
        long value = count.getAsLong();
        long since = System.nanoTime();
        while (value > most || System.nanoTime() - since < TimeUnit.MILLISECONDS.toNanos(500)) {
            long now = count.getAsLong();
            if (now != value) {
                value = now;
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(20)) {
                break;
            }
            Thread.onSpinWait();
        }
        return value;
    }

    private static void serves32CallersAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(32);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 320; i++) {
                answers.add(callers.submit(() -> TestHttp.get(server, "/pets").statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertEquals(200, answer.get());
            }
        } finally {
            callers.shutdownNow();
        }
    }
}
