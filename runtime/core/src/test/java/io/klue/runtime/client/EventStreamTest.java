package io.klue.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.ApiClient;
import io.klue.runtime.RemoteApiException;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import io.klue.runtime.spi.Endpoint;
import io.klue.runtime.spi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading {@code text/event-stream} and lines of JSON that servers of others send. */
class EventStreamTest {
    private static final Endpoint WATCH = Endpoint.of("pets", "watch", "GET", "/watch");

    private static String events(String stream) throws IOException {
        try (RecordingServer server = new RecordingServer().answers(200, "text/event-stream", stream)) {
            Streamed<ServerSentEvent<String>> events =
                    ApiClient.of(server.url()).call(WATCH).send(200).textEvents(JsonReader::string);
            return events.stream().map(EventStreamTest::shown).collect(Collectors.joining(" + "));
        }
    }

    private static String shown(ServerSentEvent<String> event) {
        return event.event().map(type -> type + ":").orElse("")
                + "'" + event.data().replace("\n", "^") + "'"
                + event.id().map(id -> "#" + id).orElse("")
                + event.retry().map(time -> "@" + time.toMillis()).orElse("");
    }

    /** The rules of WHATWG HTML section 9.2.6; {@code ^} is a line feed, {@code $} a carriage return, {@code ~} the mark. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "data: YHOO^data: +2^data: 10^^                                 | 'YHOO^+2^10'",
                ": test stream^^data: first event^id: 1^^data:second event^id^^data:  third event^^ "
                        + "| 'first event'#1 + 'second event'# + ' third event'",
                "data^^data^data^^data:                                         | '' + '^'",
                "data:test^^data: test^^                                        | 'test' + 'test'",
                "event: add^data: 1^^event: remove^data: 2^^                    | add:'1' + remove:'2'",
                "~data: marked^^                                                | 'marked'",
                "data: ~kept^^                                                  | '~kept'",
                "data: a$data: b$$data: c$^data: d$^$^                          | 'a^b' + 'c^d'",
                "data: a^^event: lost^^data: b^^                                | 'a' + 'b'",
                "retry: 10^data: a^^retry: 1x^data: b^^retry: -1^data: c^^      | 'a'@10 + 'b' + 'c'",
                "data: unfinished^                                              | ``",
                "unknown: x^data: a: b^^                                        | 'a: b'",
                "Data: a^^data : b^^                                            | ``",
                ":^:^^:ping^^data: a^^                                          | 'a'",
            })
    void eventsAreReadByTheRules(String written, String expected) throws IOException {
        String stream = written.replace('^', '\n').replace('$', '\r').replace('~', '\uFEFF');
        assertEquals(expected, events(stream).replace('\uFEFF', '~'));
    }

    @Test
    void dataThatBreakTheContractEndTheStream() throws IOException {
        try (RecordingServer server =
                new RecordingServer().answers(200, "text/event-stream", "data: 1\n\ndata: x\n\ndata: 3\n\n")) {
            var numbers = ApiClient.of(server.url())
                    .call(WATCH)
                    .send(200)
                    .events(JsonReader::int32)
                    .iterator();
            assertEquals(1, numbers.next().data());
            RemoteApiException broken = assertThrows(RemoteApiException.class, numbers::hasNext);
            assertEquals("BAD_RESPONSE", broken.code());
            assertEquals(false, numbers.hasNext());
        }
    }

    @Test
    void linesMayBeBlankAndTheLastNeedsNoEnd() throws IOException {
        try (RecordingServer server = new RecordingServer().answers(200, "application/jsonl", "1\r\n\n 2 \n3")) {
            Streamed<Integer> numbers = ApiClient.of(server.url()).call(WATCH).send(200).stream(JsonReader::int32);
            assertEquals(List.of(1, 2, 3), numbers.stream().toList());
        }
    }

    @Test
    void anEventCannotSmuggleFields() {
        ServerSentEvent<String> event = ServerSentEvent.of("x");
        assertThrows(IllegalArgumentException.class, () -> event.withId("1\ndata: y"));
        assertThrows(IllegalArgumentException.class, () -> event.ofType("a\rb"));
        assertEquals(Optional.of("a b"), event.ofType("a b").event());
    }
}
