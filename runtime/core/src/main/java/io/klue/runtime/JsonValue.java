package io.klue.runtime;

import io.klue.runtime.spi.JsonCodec;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Any JSON value (RFC 8259). Immutable; {@code toString()} is its compact JSON text. */
public sealed interface JsonValue {
    /** Reads and writes any JSON value. */
    JsonCodec<JsonValue> CODEC = new JsonCodec<>(JsonReader::value, JsonWriter::value);

    /**
     * The JSON form of null, a {@code JsonValue}, {@code CharSequence}, {@code Boolean}, {@code Number}, {@code Map}
     * with string keys, {@code Iterable} or array of objects, {@code Optional}; of UUIDs, dates, times, URIs, enums and
     * {@link Bytes}: their text on the wire.
     *
     * @throws IllegalArgumentException for anything else, for NaN and for infinities
     */
    static JsonValue of(@Nullable Object javaValue) {
        return JsonValues.of(javaValue);
    }

    /**
     * Parses one JSON text.
     *
     * @throws io.klue.runtime.spi.JsonException if the text is not exactly one JSON value
     */
    static JsonValue parse(String json) {
        return CODEC.fromJson(json);
    }

    /** An object; fields keep their order, which does not count for equality. */
    record JsonObject(Map<String, JsonValue> fields) implements JsonValue {
        public JsonObject {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The field's value, or null if there is none. */
        public @Nullable JsonValue get(String name) {
            return fields.get(name);
        }

        @Override
        public String toString() {
            return CODEC.toJson(this);
        }
    }

    /** An array. */
    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return CODEC.toJson(this);
        }
    }

    /** A string. */
    record JsonString(String value) implements JsonValue {
        public JsonString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return CODEC.toJson(this);
        }
    }

    /** A number; equal to every number of the same value: 1 equals 1.0 and 1e0. */
    record JsonNumber(BigDecimal value) implements JsonValue {
        public JsonNumber {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return CODEC.toJson(this);
        }
    }

    /** A boolean. */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return CODEC.toJson(this);
        }
    }

    /** The value {@code null}. */
    record JsonNull() implements JsonValue {
        @Override
        public String toString() {
            return "null";
        }
    }
}
