package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.Exchange;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Reply;
import io.klue.runtime.spi.StringConstraint;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elements that travel one by one, from an implementation to a caller. */
class StreamedAnswersTest {
    private static final StringConstraint SHORT = new StringConstraint().maxLength(5);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final BlockingQueue<CrashReport> reports = new LinkedBlockingQueue<>();
    private final SynchronousQueue<String> handedOver = new SynchronousQueue<>();
    private ApiServer server;

    @BeforeEach
    void start() {
        server = TestApi.pets()
                .on("GET", "/numbers", exchange -> lines(exchange, Stream.of("one", "two", "three")))
                .on(
                        "GET",
                        "/sequence",
                        exchange -> exchange.replyStream(
                                200,
                                "application/json-seq",
                                Streamed.of(List.of("a", "b\nc")),
                                JsonWriter::string,
                                JsonReader::string))
                .on(
                        "GET",
                        "/events",
                        exchange -> exchange.replyEvents(
                                200,
                                Streamed.of(List.of(
                                        ServerSentEvent.of(1).withId("7").ofType("tick"),
                                        ServerSentEvent.of(2).retryAfter(Duration.ofSeconds(3)))),
                                JsonWriter::int32,
                                JsonReader::int32))
                .on(
                        "GET",
                        "/texts",
                        exchange -> exchange.replyTextEvents(
                                200,
                                Streamed.of(List.of(ServerSentEvent.of(" a\r\nb\n\"c\""), ServerSentEvent.of(""))),
                                JsonWriter::string,
                                JsonReader::string))
                .on("GET", "/handed", exchange -> lines(exchange, Stream.generate(this::take)))
                .on("GET", "/endless", exchange -> lines(exchange, Stream.generate(() -> "x")))
                .on("GET", "/broken", exchange -> lines(exchange, Stream.of("one", "too long")))
                .on(
                        "GET",
                        "/failing",
                        exchange -> lines(exchange, Stream.of("one", "two").peek(item -> {
                            if (item.equals("two")) {
                                throw new IllegalStateException("no two");
                            }
                        })))
                .start(builder -> builder.crashReporter(reports::add));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void lines(Exchange exchange, Stream<String> items) {
        exchange.replyStream(
                200,
                "application/jsonl",
                Streamed.of(items.onClose(closed::countDown)),
                JsonWriter::string,
                in -> in.string(SHORT));
    }

    private String take() {
        try {
            return handedOver.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reply call(String path) {
        return ApiClient.of(server.url())
                .call(Endpoint.of("pets", "stream", "GET", path))
                .send(200);
    }

    private Streamed<String> linesOf(String path) {
        return call(path).stream(JsonReader::string);
    }

    private void assertSourceClosed() throws InterruptedException {
        assertTrue(closed.await(10, TimeUnit.SECONDS), "the server did not close what it read from");
    }

    @Test
    void linesOfJsonArriveInOrder() throws InterruptedException {
        try (Streamed<String> numbers = linesOf("/numbers")) {
            assertEquals(List.of("one", "two", "three"), numbers.stream().toList());
        }
        assertSourceClosed();
        HttpResponse<String> raw = TestHttp.get(server, "/numbers");
        assertEquals("\"one\"\n\"two\"\n\"three\"\n", raw.body());
        assertEquals(
                "application/jsonl", raw.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-cache", raw.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aSequenceSeparatesItsTextsByRecordSeparators() {
        assertEquals(
                "\u001e\"a\"\n\u001e\"b\\nc\"\n",
                TestHttp.get(server, "/sequence").body());
        Streamed<String> texts = call("/sequence").stream(JsonReader::string);
        assertEquals(List.of("a", "b\nc"), texts.stream().toList());
    }

    @Test
    void eventsArriveAsTheyWereSent() {
        assertEquals(
                "event: tick\ndata: 1\nid: 7\n\ndata: 2\nretry: 3000\n\n",
                TestHttp.get(server, "/events").body());
        assertEquals(
                List.of(
                        ServerSentEvent.of(1).withId("7").ofType("tick"),
                        ServerSentEvent.of(2).retryAfter(Duration.ofSeconds(3))),
                call("/events").events(JsonReader::int32).stream().toList());
    }

    @Test
    void textTravelsInALineOfDataForEachOfItsOwn() {
        assertEquals(
                "data:  a\ndata: b\ndata: \"c\"\n\ndata: \n\n",
                TestHttp.get(server, "/texts").body());
        assertEquals(
                List.of(" a\nb\n\"c\"", ""),
                call("/texts").textEvents(JsonReader::string).stream()
                        .map(ServerSentEvent::data)
                        .toList());
    }

    @Test
    void anElementArrivesBeforeTheNextIsThere() throws InterruptedException {
        try (Streamed<String> items = linesOf("/handed")) {
            Iterator<String> iterator = items.iterator();
            for (String item : List.of("a", "b", "c")) {
                handedOver.put(item);
                assertEquals(item, iterator.next());
            }
        }
        while (!closed.await(1, TimeUnit.MILLISECONDS)) {
            handedOver.offer("-");
        }
        assertEquals(List.of(), List.copyOf(reports));
    }

    @Test
    void theServerLearnsThatTheCallerIsGone() throws InterruptedException {
        try (Streamed<String> items = linesOf("/endless")) {
            assertEquals("x", items.iterator().next());
        }
        assertSourceClosed();
        assertEquals(List.of(), List.copyOf(reports));
    }

    @Test
    void headAsksForNoElement() throws InterruptedException {
        HttpResponse<String> head = TestHttp.send(server, "HEAD", "/endless", "");
        assertEquals(200, head.statusCode());
        assertEquals(
                "application/jsonl", head.headers().firstValue("Content-Type").orElse(""));
        assertSourceClosed();
    }

    @Test
    void aFailureHalfwayCutsTheConnectionAndIsReported() throws InterruptedException {
        Iterator<String> items = linesOf("/failing").iterator();
        assertEquals("one", items.next());
        RemoteApiException cut = assertThrows(RemoteApiException.class, items::hasNext);
        assertEquals("BAD_RESPONSE", cut.code());
        assertSourceClosed();
        CrashReport report = reports.poll(10, TimeUnit.SECONDS);
        assertTrue(report.toJson().contains("no two"), report.toJson());
    }

    @Test
    void anElementThatBreaksTheContractIsNotSent() throws InterruptedException {
        Iterator<String> items = linesOf("/broken").iterator();
        assertEquals("one", items.next());
        assertThrows(RemoteApiException.class, items::hasNext);
        assertSourceClosed();
        assertTrue(reports.poll(10, TimeUnit.SECONDS).toJson().contains("must have at most 5 characters"));
    }

    @Test
    void aStreamMayOutliveTheTimeoutOfItsCallButNotASilenceOfThatLength() {
        Reply reply = ApiClient.of(server.url())
                .with(options -> options.timeout(Duration.ofMillis(500)))
                .call(Endpoint.of("pets", "stream", "GET", "/handed"))
                .send(200);
        try (Streamed<String> items = reply.stream(JsonReader::string)) {
            Iterator<String> iterator = items.iterator();
            RemoteApiException silent = assertThrows(RemoteApiException.class, iterator::hasNext);
            assertEquals("SERVICE_TIMEOUT", silent.code());
            assertTrue(silent.getMessage().contains("nothing arrived for 500 ms"), silent.getMessage());
        } finally {
            while (closed.getCount() > 0) {
                handedOver.offer("-");
            }
        }
    }

    @Test
    @SuppressWarnings("try") // it is closed before its time
    void whatIsClosedHasNoNextElement() {
        try (Streamed<String> items = linesOf("/endless")) {
            Iterator<String> iterator = items.iterator();
            iterator.next();
            items.close();
            assertFalse(iterator.hasNext());
        }
    }

    @Test
    void whatIsStreamedCanBeGoneThroughOnce() {
        Streamed<Integer> numbers = Streamed.of(IntStream.range(0, 3).boxed());
        assertEquals(List.of(0, 1, 2), numbers.stream().toList());
        assertThrows(IllegalStateException.class, numbers::iterator);
    }

    @Test
    void eachCloserRunsOnce() {
        BlockingQueue<String> log = new LinkedBlockingQueue<>();
        Streamed<String> items =
                Streamed.of(List.of("a").iterator(), () -> log.add("source")).onClose(() -> log.add("also"));
        items.close();
        items.close();
        assertEquals(List.of("source", "also"), List.copyOf(log));
    }
}
