package io.klue.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * One event of {@code text/event-stream} (WHATWG HTML section 9.2).
 *
 * @param id what a caller that lost the connection says in {@code Last-Event-ID}; as this event said it
 * @param event the type of the event; empty means {@code message}
 * @param data what happened; lines of a text are separated by {@code \n}
 * @param retry how long to wait before connecting again
 */
public record ServerSentEvent<T>(Optional<String> id, Optional<String> event, T data, Optional<Duration> retry) {

    /** @throws IllegalArgumentException if id or type hold a line break, the id a NUL, or the time is negative */
    public ServerSentEvent {
        Objects.requireNonNull(data, "data");
        id.ifPresent(text -> requireNone("id", text, "\r\n\0"));
        event.ifPresent(text -> requireNone("type", text, "\r\n"));
        if (retry.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("The retry time of an event must not be negative");
        }
    }

    private static void requireNone(String what, String text, String forbidden) {
        if (text.chars().anyMatch(c -> forbidden.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("The " + what + " of an event must not hold a line break or a NUL");
        }
    }

    /** An event that is nothing but its data. */
    public static <T> ServerSentEvent<T> of(T data) {
        return new ServerSentEvent<>(Optional.empty(), Optional.empty(), data, Optional.empty());
    }

    /** The same event with this id. */
    public ServerSentEvent<T> withId(String newId) {
        return new ServerSentEvent<>(Optional.of(newId), event, data, retry);
    }

    /** The same event of this type. */
    public ServerSentEvent<T> ofType(String type) {
        return new ServerSentEvent<>(id, Optional.of(type), data, retry);
    }

    /** The same event, which asks to wait this long before connecting again; in whole milliseconds on the wire. */
    public ServerSentEvent<T> retryAfter(Duration time) {
        return new ServerSentEvent<>(id, event, data, Optional.of(time));
    }

    /** The same event with other data. */
    public <U> ServerSentEvent<U> withData(U newData) {
        return new ServerSentEvent<>(id, event, newData, retry);
    }
}
