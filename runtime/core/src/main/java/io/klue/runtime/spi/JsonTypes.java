package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonBoolean;
import io.klue.runtime.JsonValue.JsonNull;
import io.klue.runtime.JsonValue.JsonNumber;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;

/** The keyword {@code type} (JSON Schema 2020-12 validation, section 6.1.1). */
final class JsonTypes {
    private JsonTypes() {}

    static boolean isAny(JsonValue value, String... types) {
        for (String type : types) {
            if (is(value, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(JsonValue value, String type) {
        return switch (type) {
            case "null" -> value instanceof JsonNull;
            case "boolean" -> value instanceof JsonBoolean;
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && Decimals.isWhole(number.value());
            default -> throw new IllegalArgumentException("JSON has no type " + type);
        };
    }

    /** The type of a value. */
    static String of(JsonValue value) {
        if (value instanceof JsonObject) {
            return "object";
        }
        if (value instanceof JsonArray) {
            return "array";
        }
        if (value instanceof JsonString) {
            return "string";
        }
        if (value instanceof JsonNumber) {
            return "number";
        }
        return value instanceof JsonBoolean ? "boolean" : "null";
    }
}
