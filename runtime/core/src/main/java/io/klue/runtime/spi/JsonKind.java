package io.klue.runtime.spi;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** The types of JSON values (RFC 8259 section 3); true and false are one. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL;

    /** The type of the value that begins with a token; null counts as the value null. */
    static JsonKind of(@Nullable JsonToken token) {
        if (token == null) {
            return NULL;
        }
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            default -> NULL;
        };
    }
}
