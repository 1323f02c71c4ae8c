package io.klue.runtime;

import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonBoolean;
import io.klue.runtime.JsonValue.JsonNull;
import io.klue.runtime.JsonValue.JsonNumber;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns plain Java values into JSON values. */
final class JsonValues {
    private JsonValues() {}

    static JsonValue of(@Nullable Object value) {
        if (value == null) {
            return new JsonNull();
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Boolean bool) {
            return new JsonBoolean(bool);
        }
        if (value instanceof Number number) {
            return new JsonNumber(decimal(number));
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> items) {
            return array(items);
        }
        return value instanceof Object[] items ? array(Arrays.asList(items)) : new JsonString(text(value));
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("JSON has no number " + number);
            }
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }

    private static JsonValue object(Map<?, ?> map) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String field)) {
                throw new IllegalArgumentException("A JSON object has strings as keys, not " + name);
            }
            fields.put(field, of(value));
        });
        return new JsonObject(fields);
    }

    private static JsonValue array(Iterable<?> items) {
        List<JsonValue> values = new ArrayList<>();
        items.forEach(item -> values.add(of(item)));
        return new JsonArray(values);
    }

    private static String text(Object value) {
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof UUID
                || value instanceof LocalDate
                || value instanceof URI
                || value instanceof Enum<?>) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof OffsetTime time) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
        }
        if (value instanceof Bytes bytes) {
            return bytes.toBase64();
        }
        throw new IllegalArgumentException("A " + value.getClass().getName() + " has no JSON form");
    }
}
