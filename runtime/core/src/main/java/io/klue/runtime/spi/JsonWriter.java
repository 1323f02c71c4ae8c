package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.klue.runtime.Bytes;
import io.klue.runtime.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Writes one compact JSON text in UTF-8. Each method throws UncheckedIOException if the stream fails. Not thread-safe. */
public final class JsonWriter implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** One call of the generator. */
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes to a stream, which stays open; {@link #close()} ends the text. */
    public static JsonWriter to(OutputStream stream) {
        try {
            return new JsonWriter(FACTORY.createGenerator(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON text of a value, in UTF-8. */
    public static <T> byte[] toBytes(T value, BiConsumer<JsonWriter, T> write) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = to(bytes)) {
            write.accept(writer, value);
        }
        return bytes.toByteArray();
    }

    public void beginObject() {
        run(out::writeStartObject);
    }

    public void endObject() {
        run(out::writeEndObject);
    }

    public JsonWriter field(String name) {
        run(() -> out.writeFieldName(name));
        return this;
    }

    public void string(String value) {
        run(() -> out.writeString(value));
    }

    public void bool(Boolean value) {
        run(() -> out.writeBoolean(value));
    }

    public void int32(Integer value) {
        run(() -> out.writeNumber(value));
    }

    public void int64(Long value) {
        run(() -> out.writeNumber(value));
    }

    public void float32(Float value) {
        requireFinite(value);
        run(() -> out.writeNumber(value));
    }

    public void float64(Double value) {
        requireFinite(value);
        run(() -> out.writeNumber(value));
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
    }

    public void decimal(BigDecimal value) {
        run(() -> out.writeNumber(value));
    }

    public void uuid(UUID value) {
        string(value.toString());
    }

    public void date(LocalDate value) {
        string(value.toString());
    }

    public void dateTime(OffsetDateTime value) {
        string(value.toString());
    }

    public void bytes(Bytes value) {
        string(value.toBase64());
    }

    public void nullValue() {
        run(out::writeNull);
    }

    public void value(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            map(object.fields(), JsonWriter::value);
        } else if (value instanceof JsonValue.JsonArray array) {
            list(array.items(), JsonWriter::value);
        } else if (value instanceof JsonValue.JsonString string) {
            string(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            decimal(number.value());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            bool(bool.value());
        } else {
            nullValue();
        }
    }

    public <T> void list(List<T> items, BiConsumer<JsonWriter, T> write) {
        run(out::writeStartArray);
        items.forEach(item -> write.accept(this, item));
        run(out::writeEndArray);
    }

    public <T> void map(Map<String, T> fields, BiConsumer<JsonWriter, T> write) {
        beginObject();
        entries(fields, write);
        endObject();
    }

    public <T> void optional(String field, Optional<T> value, BiConsumer<JsonWriter, T> write) {
        if (value.isPresent()) {
            write.accept(field(field), value.get());
        }
    }

    public <T> void nullable(String field, Optional<T> value, BiConsumer<JsonWriter, T> write) {
        field(field).nullableItem(value, write);
    }

    public <T> void nullableItem(Optional<T> value, BiConsumer<JsonWriter, T> write) {
        if (value.isPresent()) {
            write.accept(this, value.get());
        } else {
            nullValue();
        }
    }

    public <T> void optionalList(String field, List<T> items, BiConsumer<JsonWriter, T> write) {
        if (!items.isEmpty()) {
            field(field).list(items, write);
        }
    }

    public <T> void optionalMap(String field, Map<String, T> fields, BiConsumer<JsonWriter, T> write) {
        if (!fields.isEmpty()) {
            field(field).map(fields, write);
        }
    }

    public <T> void entries(Map<String, T> fields, BiConsumer<JsonWriter, T> write) {
        fields.forEach((name, value) -> write.accept(field(name), value));
    }

    /** Sends on what was written so far. */
    public void flush() {
        run(out::flush);
    }

    /** Ends the text; the stream stays open. */
    @Override
    public void close() {
        run(out::close);
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
