package io.klue.it.parameters;

import io.klue.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random values, made of what delimits and escapes, of control characters, and of letters beyond ASCII. */
final class HostileValues {
    private static final String[] PIECES = {
        ",", ";", "=", "&", "+", "%", "/", "?", "#", ":", "@", "!", "$", "'", "(", ")", "*", "[", "]", "{", "}", "|",
        "\\", "\"", " ", ".", "..", "<", ">", "`", "~", "^", "-", "_", "\t", "\n", "\r", "\u0001", "\u007f", "é", "ü",
        "\u2028", "😀", "𝒳", "%2C", "%20", "%zz", "color", "R", "text", "true", "1", "a", "b", "Z", "null"
    };

    private final Random random;

    HostileValues(long seed) {
        random = new Random(seed);
    }

    JsonValue of(Cell.Type type) {
        return switch (type) {
            case STRING -> new JsonValue.JsonString(text());
            case INTEGER -> new JsonValue.JsonNumber(new BigDecimal(random.nextInt()));
            case ARRAY -> list(random.nextInt(4));
            case OBJECT -> thing();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private JsonValue list(int size) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(new JsonValue.JsonString(text()));
        }
        return new JsonValue.JsonArray(items);
    }

    private JsonValue thing() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            fields.put("text", new JsonValue.JsonString(text()));
        }
        if (random.nextBoolean()) {
            fields.put("count", new JsonValue.JsonNumber(new BigDecimal(random.nextLong())));
        }
        if (random.nextBoolean()) {
            fields.put("flag", new JsonValue.JsonBoolean(random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            fields.put("tags", list(1 + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            Map<String, JsonValue> inner = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                inner.put(text(), new JsonValue.JsonString(text()));
            }
            fields.put("inner", new JsonValue.JsonObject(inner));
        }
        return new JsonValue.JsonObject(fields);
    }
}
