package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;

/** Tokens that were read ahead and are read again. While it is active, the current token is one of them. */
final class TokenReplay {
    /** Bounds the memory that a union whose discriminator comes late can take. */
    static final int LIMIT = 100_000;

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int position;
    private int marked;
    private boolean recording;

    boolean isActive() {
        return !tokens.isEmpty();
    }

    boolean hasNext() {
        return position + 1 < tokens.size();
    }

    boolean isRecording() {
        return recording;
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

    /** Records from the current token on. */
    void mark(JsonToken current) {
        if (!isActive()) {
            record(current, "");
        }
        recording = true;
        marked = position;
    }

    /** Makes the marked token the current one again. */
    JsonToken rewind() {
        recording = false;
        position = marked;
        return tokens.get(position);
    }

    void clear() {
        tokens.clear();
        texts.clear();
        recording = false;
    }
}
