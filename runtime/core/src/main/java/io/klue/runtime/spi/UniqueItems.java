package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keyword {@code uniqueItems}: items are equal as JSON values, so 1.0 equals 1. */
final class UniqueItems {
    /** So many are compared pair by pair, which allocates nothing. */
    private static final int FEW = 12;

    private UniqueItems() {}

    static void check(Collection<?> items, Violations at) {
        if (items instanceof List<?> few && few.size() <= FEW) {
            checkFew(few, at);
        } else {
            checkMany(items, at);
        }
    }

    private static void checkFew(List<?> items, Violations at) {
        for (int second = 1; second < items.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (areEqual(items.get(first), items.get(second))) {
                    at.add("uniqueItems", Messages.uniqueItems(first, second));
                    return;
                }
            }
        }
    }

    private static boolean areEqual(Object one, Object other) {
        return one.equals(other) || (isLoose(one) && key(one).equals(key(other)));
    }

    private static void checkMany(Collection<?> items, Violations at) {
        Map<Object, Integer> seen = new HashMap<>(2 * items.size());
        int index = 0;
        for (Object item : items) {
            Integer first = seen.putIfAbsent(key(item), index);
            if (first != null) {
                at.add("uniqueItems", Messages.uniqueItems(first, index));
                return;
            }
            index++;
        }
    }

    /** Whether values of this type can be equal in JSON without being equal in Java. */
    private static boolean isLoose(Object value) {
        return value instanceof BigDecimal
                || value instanceof Double
                || value instanceof Float
                || value instanceof List<?>
                || value instanceof Map<?, ?>
                || value instanceof Optional<?>;
    }

    /** Equal for values that are equal in JSON. */
    private static Object key(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof Double || value instanceof Float) {
            // 0.0 and -0.0 are one number
            return ((Number) value).doubleValue() + 0.0;
        }
        if (value instanceof JsonValue json) {
            return text(json);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(UniqueItems::key);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(UniqueItems::key).toList();
        }
        return value instanceof Map<?, ?> map ? keys(map) : value;
    }

    private static Map<Object, Object> keys(Map<?, ?> map) {
        Map<Object, Object> keys = new LinkedHashMap<>();
        map.forEach((name, value) -> keys.put(name, key(value)));
        return keys;
    }

    /** A text, because hash tables bear strings that were chosen to collide, but not other values of that kind. */
    private static String text(JsonValue value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    private static void append(JsonValue value, StringBuilder text) {
        if (value instanceof JsonValue.JsonObject object) {
            text.append('{');
            new TreeMap<>(object.fields()).forEach((name, field) -> {
                append(name, text);
                append(field, text);
            });
            text.append('}');
        } else if (value instanceof JsonValue.JsonArray array) {
            text.append('[');
            array.items().forEach(item -> append(item, text));
            text.append(']');
        } else if (value instanceof JsonValue.JsonNumber number) {
            text.append('#').append(number.value().stripTrailingZeros()).append(' ');
        } else if (value instanceof JsonValue.JsonString string) {
            append(string.value(), text);
        } else {
            text.append(value).append(' ');
        }
    }

    private static void append(String string, StringBuilder text) {
        text.append(string.length()).append(':').append(string);
    }
}
