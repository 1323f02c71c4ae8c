package io.klue.runtime.spi;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a parameter of a call carries, where that is more than a scalar or a list. Immutable. */
public final class Argument {
    private final Optional<String> text;

    private Argument(Optional<String> text) {
        this.text = text;
    }

    /**
     * A JSON text (RFC 8259), for a parameter with {@code content}. In ASCII, so that headers can carry it.
     *
     * @param value null: the parameter is left out
     */
    public static <T> Argument json(@Nullable T value, BiConsumer<JsonWriter, T> writer) {
        return new Argument(Optional.ofNullable(value).map(present -> ascii(jsonOf(present, writer))));
    }

    private static <T> String jsonOf(T value, BiConsumer<JsonWriter, T> writer) {
        return new String(JsonWriter.toBytes(value, writer, Direction.REQUEST), StandardCharsets.UTF_8);
    }

    /** Outside of ASCII there is nothing but the content of strings, and there every character may be escaped. */
    private static String ascii(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.chars().forEach(c -> {
            if (c < 0x7f) {
                out.append((char) c);
            } else {
                out.append(String.format("\\u%04x", c));
            }
        });
        return out.toString();
    }

    /** The text; empty if the parameter is left out. */
    public Optional<String> text() {
        return text;
    }
}
