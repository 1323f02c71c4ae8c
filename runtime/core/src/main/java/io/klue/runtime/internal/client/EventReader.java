package io.klue.runtime.internal.client;

import io.klue.runtime.ServerSentEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code text/event-stream} as WHATWG HTML section 9.2.6 says: comments and unknown fields are passed over, and so is
 * an event without data or without the blank line that ends it.
 */
final class EventReader {
    private final LineReader lines;
    private boolean started;
    private Optional<String> id = Optional.empty();
    private Optional<String> type = Optional.empty();
    private Optional<Duration> retry = Optional.empty();
    private @Nullable StringBuilder data;

    EventReader(InputStream in, int limit) {
        this.lines = new LineReader(in, limit);
    }

    /** The next event, its data as text; null at the end. */
    @Nullable
    ServerSentEvent<String> next() throws IOException {
        forget();
        String line = withoutMark(lines.line());
        while (line != null) {
            if (line.isEmpty()) {
                if (data != null) {
                    return new ServerSentEvent<>(id, type, data.toString(), retry);
                }
                forget();
            } else {
                field(line);
            }
            line = lines.line();
        }
        return null;
    }

    /** A byte order mark may precede everything. */
    private @Nullable String withoutMark(@Nullable String line) {
        boolean first = !started;
        started = true;
        return first && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void forget() {
        id = Optional.empty();
        type = Optional.empty();
        retry = Optional.empty();
        data = null;
    }

    private void field(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        if (value.startsWith(" ")) {
            value = value.substring(1);
        }
        switch (name) {
            case "data" ->
                data = data == null
                        ? new StringBuilder(value)
                        : data.append('\n').append(value);
            case "event" -> type = value.isEmpty() ? Optional.empty() : Optional.of(value);
            case "id" -> id = value.indexOf('\0') < 0 ? Optional.of(value) : id;
            case "retry" ->
                retry = value.matches("[0-9]{1,15}") ? Optional.of(Duration.ofMillis(Long.parseLong(value))) : retry;
            default -> {
                // a comment, which has no name, or what a later version of the format says
            }
        }
    }
}
