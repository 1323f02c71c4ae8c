package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import io.klue.runtime.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens that were read ahead and are read again. While it is active, the current token is one of them. */
final class TokenReplay {
    /** Bounds the memory that it takes to decide on a value before it is read. */
    static final int LIMIT = 100_000;

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Ahead> values = new HashMap<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private int position;

    /** A value that was read ahead: null if something in it could not be read. */
    record Ahead(@Nullable JsonValue whole) {}

    boolean isActive() {
        return !tokens.isEmpty();
    }

    boolean hasNext() {
        return position + 1 < tokens.size();
    }

    boolean isRecording() {
        return !marks.isEmpty();
    }

    boolean isFull() {
        return tokens.size() >= LIMIT;
    }

    JsonToken next() {
        return tokens.get(++position);
    }

    /** The text of the current token. */
    String text() {
        return texts.get(position);
    }

    /** Makes this token, fresh from the source, the current one. */
    void record(JsonToken token, String text) {
        tokens.add(token);
        texts.add(text);
        position = tokens.size() - 1;
    }

    /** Records from the current token on; marks nest. */
    void mark(JsonToken current, String text) {
        if (!isActive()) {
            record(current, text);
        }
        marks.push(position);
    }

    /** Makes the token that was marked last the current one again. */
    JsonToken rewind() {
        position = marks.pop();
        return tokens.get(position);
    }

    int position() {
        return position;
    }

    /** Remembers what begins at a position. */
    void remember(int at, Ahead value) {
        values.put(at, value);
    }

    /** What begins at the current token, if that was remembered. */
    @Nullable
    Ahead remembered() {
        return isActive() ? values.get(position) : null;
    }

    void clear() {
        tokens.clear();
        texts.clear();
        values.clear();
        marks.clear();
    }
}
