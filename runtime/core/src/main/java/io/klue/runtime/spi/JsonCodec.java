package io.klue.runtime.spi;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON (RFC 8259).
 *
 * @param reader reads one value
 * @param writer writes one value
 */
public record JsonCodec<T>(Function<JsonReader, @Nullable T> reader, BiConsumer<JsonWriter, T> writer) {
    public JsonCodec {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(writer, "writer");
    }

    /**
     * Reads one value, leniently: fields and enum values that the contract does not know pass.
     *
     * @throws JsonException if the text is malformed or holds something else
     */
    public T fromJson(String json) {
        Violations violations = new Violations();
        return read(JsonReader.lenient(json, violations, JsonLimits.DEFAULT), violations);
    }

    /**
     * Reads one value in UTF-8, leniently, to the end of the stream, which stays open.
     *
     * @throws JsonException if the text is malformed or holds something else
     * @throws UncheckedIOException if the stream cannot be read
     */
    public T fromJson(InputStream json) {
        Violations violations = new Violations();
        return read(JsonReader.lenient(json, violations, JsonLimits.DEFAULT), violations);
    }

    private T read(JsonReader in, Violations violations) {
        T value = in.document(reader);
        if (value == null) {
            throw new JsonException(Messages.summary(violations), violations.list());
        }
        return value;
    }

    /**
     * The compact JSON text of the value.
     *
     * @throws IllegalArgumentException if it holds a NaN or an infinity
     */
    public String toJson(T value) {
        return new String(JsonWriter.toBytes(value, writer), StandardCharsets.UTF_8);
    }
}
