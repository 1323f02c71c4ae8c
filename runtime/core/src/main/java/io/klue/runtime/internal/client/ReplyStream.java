package io.klue.runtime.internal.client;

import io.klue.runtime.JsonValue.JsonString;
import io.klue.runtime.ServerSentEvent;
import io.klue.runtime.Streamed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of an answer as they come in; each must come within the timeout of the call. */
public final class ReplyStream<T> implements Iterator<T> {
    /** The most bytes of one element, or of one line of an event. */
    private static final int LIMIT = 64 * 1024 * 1024;

    private static final int RECORD_SEPARATOR = 0x1e;

    /** Waits for an element; null at the end. */
    private interface Source<T> {
        @Nullable
        T next() throws IOException;
    }

    private final IncomingReply reply;
    private final Source<T> source;
    private @Nullable T next;
    private boolean ended;
    private volatile boolean closed;

    private ReplyStream(IncomingReply reply, Source<T> source) {
        this.reply = reply;
        this.source = source;
    }

    /** JSON texts, one a line, or a sequence (RFC 7464); {@code parser} reads one. */
    public static <T> Streamed<T> json(IncomingReply reply, boolean sequence, Function<String, T> parser) {
        InputStream in = reply.patientBody();
        LineReader lines = new LineReader(in, LIMIT);
        return streamed(reply, () -> {
            String text = sequence ? lines.until(RECORD_SEPARATOR) : lines.line();
            while (text != null && text.isBlank()) {
                text = sequence ? lines.until(RECORD_SEPARATOR) : lines.line();
            }
            return text == null ? null : parser.apply(text);
        });
    }

    /** Events; {@code parser} reads the data of one, which stand in quotes if they are {@code text}. */
    public static <T> Streamed<ServerSentEvent<T>> events(
            IncomingReply reply, boolean text, Function<String, T> parser) {
        EventReader events = new EventReader(reply.patientBody(), LIMIT);
        return streamed(reply, () -> {
            ServerSentEvent<String> event = events.next();
            return event == null
                    ? null
                    : event.withData(parser.apply(text ? new JsonString(event.data()).toString() : event.data()));
        });
    }

    private static <T> Streamed<T> streamed(IncomingReply reply, Source<T> source) {
        ReplyStream<T> elements = new ReplyStream<>(reply, source);
        return Streamed.of(elements, elements::close);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended && !closed) {
            next = await();
            if (next == null) {
                close();
            }
        }
        return next != null;
    }

    private @Nullable T await() {
        ended = true; // unless there is one more
        T element;
        try {
            element = source.next();
        } catch (LineReader.TooLongException e) {
            close();
            throw reply.failures().badAnswer(ClientMessages.tooLarge(LIMIT), e);
        } catch (IOException e) {
            if (closed) {
                return null;
            }
            close();
            throw reply.failures().incompleteAnswer(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        ended = element == null;
        return element;
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There are no more elements");
        }
        T element = next;
        next = null;
        return element;
    }

    private void close() {
        closed = true;
        try {
            reply.body().close();
        } catch (IOException e) {
            throw reply.failures().incompleteAnswer(e);
        }
    }
}
