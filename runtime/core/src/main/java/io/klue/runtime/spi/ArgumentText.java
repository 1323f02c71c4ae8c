package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import io.klue.runtime.internal.client.ClientMessages;
import io.klue.runtime.internal.param.Delimiters;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a value as its style has it: what {@link ParamTree} takes apart. */
final class ArgumentText {
    private final String name;
    private final ParamStyle style;
    private final Escaping escaping;
    private final boolean reserved;

    ArgumentText(String name, ParamStyle style, Escaping escaping, boolean reserved) {
        this.name = name;
        this.style = style;
        this.escaping = escaping;
        this.reserved = reserved;
    }

    /** Plain names with raw values; exactly one unless the style spreads. */
    List<Map.Entry<String, String>> pairs(JsonValue value) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        if (style == ParamStyle.DEEP_OBJECT) {
            deep(name, value, pairs);
        } else if (style == ParamStyle.MULTI && value instanceof JsonValue.JsonObject object) {
            object.fields().forEach((property, one) -> spread(property, one, pairs));
        } else if (style == ParamStyle.MULTI) {
            spread(name, value, pairs);
        } else {
            pairs.add(Map.entry(name, joined(value)));
        }
        return pairs;
    }

    private void deep(String at, JsonValue value, List<Map.Entry<String, String>> pairs) {
        if (value instanceof JsonValue.JsonObject object) {
            object.fields().forEach((key, one) -> deep(at + "[" + key + "]", one, pairs));
        } else if (value instanceof JsonValue.JsonArray array && !isFlat(array)) {
            for (int i = 0; i < array.items().size(); i++) {
                deep(at + "[" + i + "]", array.items().get(i), pairs);
            }
        } else {
            spread(at, value, pairs);
        }
    }

    private static boolean isFlat(JsonValue.JsonArray array) {
        return array.items().stream()
                .noneMatch(item -> item instanceof JsonValue.JsonObject || item instanceof JsonValue.JsonArray);
    }

    private void spread(String at, JsonValue value, List<Map.Entry<String, String>> pairs) {
        if (value instanceof JsonValue.JsonArray array) {
            array.items().forEach(item -> pairs.add(Map.entry(at, encoded(item))));
        } else {
            pairs.add(Map.entry(at, encoded(value)));
        }
    }

    private String joined(JsonValue value) {
        if (style == ParamStyle.MATRIX_EXPLODED) {
            return matrix(value);
        }
        List<String> pieces = new ArrayList<>();
        if (value instanceof JsonValue.JsonArray array) {
            array.items().forEach(item -> pieces.add(encoded(item)));
        } else if (value instanceof JsonValue.JsonObject object) {
            object.fields().forEach((key, one) -> {
                if (style.isExploded()) {
                    pieces.add(encoded(key) + "=" + encoded(one));
                } else {
                    pieces.add(encoded(key));
                    pieces.add(encoded(one));
                }
            });
        } else {
            pieces.add(encoded(value));
        }
        return Wrapping.wrap(String.join(Delimiters.written(style, escaping), pieces), name, style);
    }

    private String matrix(JsonValue value) {
        if (value instanceof JsonValue.JsonArray array) {
            return Wrapping.all(array.items().stream().map(item -> Wrapping.matrix(name, encoded(item))));
        } else if (value instanceof JsonValue.JsonObject object) {
            return Wrapping.all(object.fields().entrySet().stream()
                    .map(member -> Wrapping.matrix(member.getKey(), encoded(member.getValue()))));
        }
        return Wrapping.matrix(name, encoded(value));
    }

    private String encoded(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return encoded(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            return encoded(number.value().toString());
        } else if (value instanceof JsonValue.JsonNull) {
            throw ClientMessages.nullInParameter(name);
        }
        return encoded(value.toString());
    }

    private String encoded(String text) {
        String raw = reserved ? escaping.encodeReserved(text, style) : escaping.encode(text);
        // a dot is no reserved character, but here it delimits
        return style == ParamStyle.LABEL_EXPLODED ? raw.replace(".", "%2E") : raw;
    }
}
