package io.klue.generator.analyze;

import io.klue.generator.model.ScalarKind;
import io.klue.generator.spec.SchemaSpec;

/** The whole mapping of {@code type} and {@code format} to scalars. An unknown format falls back on the type. */
final class Formats {
    private Formats() {}

    static ScalarKind string(SchemaSpec schema) {
        return switch (schema.string("format").orElse("")) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "uuid" -> ScalarKind.UUID;
            case "byte" -> ScalarKind.BYTES;
            default -> ScalarKind.STRING;
        };
    }

    static ScalarKind number(SchemaSpec schema, String type) {
        String format = schema.string("format").orElse("");
        if (type.equals("integer")) {
            return format.equals("int32") ? ScalarKind.INT32 : ScalarKind.INT64;
        }
        return switch (format) {
            case "float" -> ScalarKind.FLOAT;
            case "double" -> ScalarKind.DOUBLE;
            default -> ScalarKind.DECIMAL;
        };
    }
}
