package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonString;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import io.klue.runtime.spi.Direction;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends elements one by one; the caller has each before the next is asked for. Status and headers go out at once, for the
 * first element may be long in coming. Not compressed, which would hold elements back.
 */
final class StreamAnswer<T> {
    private static final int RECORD_SEPARATOR = 0x1e;

    private final Context context;
    private final AnswerCheck check;
    private final BiConsumer<JsonWriter, T> writer;
    private final Function<JsonReader, @Nullable T> reader;

    StreamAnswer(
            Context context,
            AnswerCheck check,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, @Nullable T> reader) {
        this.context = context;
        this.check = check;
        this.writer = writer;
        this.reader = reader;
    }

    /** JSON texts: lines (jsonlines.org), or a sequence (RFC 7464). */
    void sendJson(Streamed<T> elements, boolean sequence) throws IOException {
        send(elements, (element, out) -> {
            if (sequence) {
                out.write(RECORD_SEPARATOR);
            }
            out.write(json(element));
            out.write('\n');
        });
    }

    /** Events; {@code text}: their data are the text of a JSON string rather than JSON. */
    void sendEvents(Streamed<ServerSentEvent<T>> events, boolean text) throws IOException {
        send(events, (event, out) -> {
            event.event().ifPresent(type -> line(out, "event", type));
            byte[] json = json(event.data());
            String data = new String(json, StandardCharsets.UTF_8);
            for (String line : text ? lines(data) : new String[] {data}) {
                line(out, "data", line);
            }
            event.id().ifPresent(id -> line(out, "id", id));
            event.retry().map(Duration::toMillis).ifPresent(ms -> line(out, "retry", Long.toString(ms)));
            out.write('\n');
        });
    }

    private static String[] lines(String json) {
        JsonString text = (JsonString) JsonValue.parse(json);
        return text.value().split("\r\n|\r|\n", -1);
    }

    private static void line(ByteArrayOutputStream out, String field, String value) {
        out.writeBytes((field + ": " + value + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private byte[] json(T element) {
        byte[] json = JsonWriter.toBytes(element, writer, Direction.RESPONSE);
        check.element(json, reader);
        return json;
    }

    private interface Format<E> {
        void write(E element, ByteArrayOutputStream out) throws IOException;
    }

    private <E> void send(Streamed<E> elements, Format<E> format) throws IOException {
        context.res().flushBuffer();
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        OutputStream out = context.res().getOutputStream();
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(512);
        for (E element : elements) {
            buffer.reset();
            format.write(element, buffer);
            buffer.writeTo(out);
            out.flush();
        }
    }
}
