package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.klue.runtime.Bytes;
import io.klue.runtime.JsonValue;
import io.klue.runtime.Patch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Writes one compact JSON text (RFC 8259) in UTF-8. Half of a surrogate pair, which UTF-8 cannot carry, is written as its
 * escape. Each method throws {@link UncheckedIOException} if the stream fails. Not thread-safe.
 */
public final class JsonWriter implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // not by thread: a virtual thread would never use its buffers again
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator out;
    private final Direction direction;

    private JsonWriter(JsonGenerator out, Direction direction) {
        this.out = out;
        this.direction = direction;
    }

    /** Writes to a stream, which stays open; {@link #close()} ends the text. */
    public static JsonWriter to(OutputStream stream, Direction direction) {
        try {
            return new JsonWriter(FACTORY.createGenerator(stream), direction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON text of a value, in UTF-8, with everything it holds. */
    public static <T> byte[] toBytes(T value, BiConsumer<JsonWriter, T> write) {
        return toBytes(value, write, Direction.NONE);
    }

    /** The JSON text of a value, in UTF-8. */
    public static <T> byte[] toBytes(T value, BiConsumer<JsonWriter, T> write, Direction direction) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = to(bytes, direction)) {
            write.accept(writer, value);
        }
        return bytes.toByteArray();
    }

    /** Whether fields are written that are {@code readOnly}: a request lacks them. */
    public boolean carriesReadOnly() {
        return direction != Direction.REQUEST;
    }

    /** Whether fields are written that are {@code writeOnly}: a response lacks them. */
    public boolean carriesWriteOnly() {
        return direction != Direction.RESPONSE;
    }

    /** Begins an object. */
    public void beginObject() {
        try {
            out.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the object. */
    public void endObject() {
        try {
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the field whose value is written next. */
    public JsonWriter field(String name) {
        try {
            out.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A string. */
    public void string(String value) {
        try {
            out.writeString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True or false. */
    public void bool(Boolean value) {
        try {
            out.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole number. */
    public void int32(Integer value) {
        int64(value.longValue());
    }

    /** A whole number. */
    public void int64(Long value) {
        int64(value.longValue());
    }

    private void int64(long value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole number without exponent. */
    public void integer(BigInteger value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shortest decimal that reads as this number; NaN and infinities are refused by IllegalArgumentException. */
    public void float32(Float value) {
        requireFinite(value);
        try {
            out.writeNumber(value.floatValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shortest decimal that reads as this number; NaN and infinities are refused by IllegalArgumentException. */
    public void float64(Double value) {
        requireFinite(value);
        try {
            out.writeNumber(value.doubleValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(Messages.noNumber(value));
        }
    }

    /** A number without exponent, unless it would have more than 1000 digits. */
    public void decimal(BigDecimal value) {
        try {
            if (Decimals.isPlain(value)) {
                out.writeNumber(value);
            } else {
                out.writeNumber(value.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A UUID in lower-case hexadecimal digits, 8-4-4-4-12. */
    public void uuid(UUID value) {
        string(value.toString());
    }

    /**
     * A {@code full-date} of RFC 3339 section 5.6.
     *
     * @throws IllegalArgumentException if the year is not of four digits
     */
    public void date(LocalDate value) {
        string(Formats.text(value));
    }

    /**
     * A {@code date-time} of RFC 3339 section 5.6 with its offset, its seconds, and as many digits of a fraction as it
     * needs.
     *
     * @throws IllegalArgumentException if the year is not of four digits or the offset is not of whole minutes
     */
    public void dateTime(OffsetDateTime value) {
        string(Formats.text(value));
    }

    /**
     * A {@code full-time} of RFC 3339 section 5.6 with its offset, its seconds, and as many digits of a fraction as it needs.
     *
     * @throws IllegalArgumentException if the offset is not of whole minutes
     */
    public void time(OffsetTime value) {
        string(Formats.text(value));
    }

    /** A URI as it is written. */
    public void uri(URI value) {
        string(value.toString());
    }

    /** Base64 of RFC 4648 section 4. */
    public void bytes(Bytes value) {
        string(value.toBase64());
    }

    /** The value null. */
    public void nullValue() {
        try {
            out.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any value. */
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

    /** An array. */
    public <T> void list(List<T> items, BiConsumer<JsonWriter, T> write) {
        try {
            out.writeStartArray();
            for (T item : items) {
                write.accept(this, item);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object with these fields. */
    public <T> void map(Map<String, T> fields, BiConsumer<JsonWriter, T> write) {
        beginObject();
        entries(fields, write);
        endObject();
    }

    /** A field that is left out when it is empty. */
    public <T> void optional(String field, Optional<T> value, BiConsumer<JsonWriter, T> write) {
        if (value.isPresent()) {
            write.accept(field(field), value.get());
        }
    }

    /** A field that is left out when it is absent, and null when it says null. */
    public <T> void patch(String field, Patch<T> value, BiConsumer<JsonWriter, T> write) {
        if (!value.isAbsent()) {
            nullable(field, value.toOptional(), write);
        }
    }

    /** A field that is null when it is empty. */
    public <T> void nullable(String field, Optional<T> value, BiConsumer<JsonWriter, T> write) {
        field(field).nullableItem(value, write);
    }

    /** A value, or null when it is empty. */
    public <T> void nullableItem(Optional<T> value, BiConsumer<JsonWriter, T> write) {
        if (value.isPresent()) {
            write.accept(this, value.get());
        } else {
            nullValue();
        }
    }

    /** A field with an array that is left out when it is empty. */
    public <T> void optionalList(String field, List<T> items, BiConsumer<JsonWriter, T> write) {
        if (!items.isEmpty()) {
            field(field).list(items, write);
        }
    }

    /** A field with an object that is left out when it is empty. */
    public <T> void optionalMap(String field, Map<String, T> fields, BiConsumer<JsonWriter, T> write) {
        if (!fields.isEmpty()) {
            field(field).map(fields, write);
        }
    }

    /** Fields of the current object. */
    public <T> void entries(Map<String, T> fields, BiConsumer<JsonWriter, T> write) {
        fields.forEach((name, value) -> write.accept(field(name), value));
    }

    /** Sends on what was written so far. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the text and flushes the stream, which stays open. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
