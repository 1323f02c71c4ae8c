package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one JSON text. Malformed text becomes one violation, after which there are no more tokens, so that
 * whoever reads unwinds by itself.
 */
final class JsonTokens {
    private final JsonParser parser;
    private final @Nullable Utf8InputStream source;
    private final Violations violations;
    private final JsonLimits limits;
    private final TokenReplay replay = new TokenReplay();
    private @Nullable JsonToken token;
    private boolean broken;

    private JsonTokens(JsonParser parser, @Nullable Utf8InputStream source, Violations violations, JsonLimits limits) {
        this.limits = limits;
        this.source = source;
        this.parser = parser;
        this.violations = violations;
    }

    static JsonTokens strict(InputStream json, Violations violations, JsonLimits limits) {
        return of(new Utf8InputStream(json, true), violations, limits);
    }

    static JsonTokens lenient(InputStream json, Violations violations, JsonLimits limits) {
        return of(new Utf8InputStream(json, false), violations, limits);
    }

    private static JsonTokens of(Utf8InputStream json, Violations violations, JsonLimits limits) {
        try {
            return new JsonTokens(limits.factory().createParser(json), json, violations, limits);
        } catch (Utf8InputStream.NotUtf8Exception e) {
            // the parser reads the first bytes at once
            JsonTokens none = lenient("", violations, limits);
            none.fail(e);
            return none;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonTokens lenient(String json, Violations violations, JsonLimits limits) {
        try {
            return new JsonTokens(limits.factory().createParser(json), null, violations, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to the next token; null at the end of the text or where it is malformed. */
    @Nullable
    JsonToken next() {
        if (replay.hasNext()) {
            token = replay.next();
        } else if (!broken) {
            try {
                token = parser.nextToken();
                keep();
            } catch (IOException e) {
                fail(e);
            }
        }
        return token;
    }

    private void keep() throws IOException {
        JsonToken current = token;
        if (!replay.isRecording()) {
            if (replay.isActive()) {
                replay.clear();
            }
        } else if (replay.isFull()) {
            stop(Messages.tooLargeToDecide(TokenReplay.LIMIT));
        } else if (current != null) {
            boolean hasText = current == JsonToken.FIELD_NAME || current.isScalarValue();
            replay.record(current, hasText ? parser.getText() : "");
        }
    }

    /** The current token; null before the first, after the last, and where the text is malformed. */
    @Nullable
    JsonToken token() {
        return token;
    }

    boolean isBroken() {
        return broken;
    }

    /** The text of the current name, string or number; null if it is malformed. */
    @Nullable
    String text() {
        if (replay.isActive()) {
            return replay.text();
        }
        try {
            return parser.getText();
        } catch (IOException e) {
            fail(e);
            return null;
        }
    }

    /** Whether a text can hold half of a surrogate pair: as an escape, or where the source is no UTF-8. */
    boolean mayHoldHalfSurrogates() {
        return source == null || source.hasEscapes();
    }

    /** Whether the current token is a whole number without fraction or exponent that fits a long. */
    boolean isLong() {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return false;
        }
        if (replay.isActive()) {
            return replay.text().length() <= 18;
        }
        try {
            JsonParser.NumberType type = parser.getNumberType();
            return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
        } catch (IOException e) {
            fail(e);
            return false;
        }
    }

    long longValue() {
        if (replay.isActive()) {
            return Long.parseLong(replay.text());
        }
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            fail(e);
            return 0;
        }
    }

    /** The current number; infinite if it is too large. */
    double doubleValue() {
        if (replay.isActive()) {
            return Double.parseDouble(replay.text());
        }
        try {
            return parser.getDoubleValue();
        } catch (IOException e) {
            fail(e);
            return 0;
        }
    }

    /** The current number exactly; null if it has too many digits. */
    @Nullable
    BigDecimal decimal() {
        if (replay.isActive()) {
            return Decimals.parse(replay.text());
        }
        try {
            return Decimals.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (IOException e) {
            fail(e);
            return null;
        }
    }

    /** Goes to the end of the current value. */
    void skip() {
        int depth = 0;
        do {
            JsonToken current = token;
            if (current == null) {
                return;
            }
            if (current.isStructStart()) {
                depth++;
            } else if (current.isStructEnd()) {
                depth--;
            }
            if (depth > 0) {
                next();
            }
        } while (depth > 0);
    }

    /** Remembers this place, for one {@link #rewind()}. */
    void mark() {
        JsonToken current = token;
        if (current != null) {
            String text = current.isScalarValue() ? text() : "";
            if (text != null) {
                replay.mark(current, text);
            }
        }
    }

    /** The tokens that were read ahead. */
    TokenReplay replay() {
        return replay;
    }

    /** Goes back to the mark, unless the text proved to be malformed. */
    void rewind() {
        if (!broken) {
            token = replay.rewind();
        }
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    int column() {
        return parser.currentTokenLocation().getColumnNr();
    }

    void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fail(IOException e) {
        if (e instanceof JsonProcessingException malformed) {
            stop(MalformedJson.words(malformed, parser, limits));
        } else if (e instanceof Utf8InputStream.NotUtf8Exception malformed) {
            stop(malformed.words());
        } else {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(String message) {
        broken = true;
        token = null;
        replay.clear();
        violations.add("json", message);
    }
}
