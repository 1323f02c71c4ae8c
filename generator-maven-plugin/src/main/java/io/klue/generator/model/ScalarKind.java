package io.klue.generator.model;

/** The scalars of a contract; each knows the verb by which the runtime reads and writes it. */
public enum ScalarKind {
    STRING("string"),
    BOOLEAN("bool"),
    INT32("int32"),
    INT64("int64"),
    INTEGER("integer"),
    FLOAT("float32"),
    DOUBLE("float64"),
    DECIMAL("decimal"),
    UUID("uuid"),
    DATE("date"),
    DATE_TIME("dateTime"),
    TIME("time"),
    URI("uri"),
    BYTES("bytes");

    private final String verb;

    ScalarKind(String verb) {
        this.verb = verb;
    }

    public String verb() {
        return verb;
    }

    public boolean isNumber() {
        return switch (this) {
            case INT32, INT64, INTEGER, FLOAT, DOUBLE, DECIMAL -> true;
            default -> false;
        };
    }
}
