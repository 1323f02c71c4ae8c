package io.klue.generator.model;

/** How a parameter is written where it travels, decided from its style and its type. */
public sealed interface Encoding {

    /** How several values, or an object, are written into text: the runtime's {@code ParamStyle}. */
    enum Style {
        CSV,
        SSV,
        TSV,
        PIPES,
        MULTI,
        SIMPLE_EXPLODED,
        LABEL,
        LABEL_EXPLODED,
        MATRIX,
        MATRIX_EXPLODED,
        DEEP_OBJECT
    }

    /** One value, its text as it is. */
    record Plain() implements Encoding {}

    /** One value, behind what its style puts before it. */
    record Prefixed(Style style) implements Encoding {}

    /** A list of values that have texts. */
    record Items(Style style) implements Encoding {}

    /** An object, or what else its codec reads from JSON, made of the texts that the style tells apart. */
    record Shaped(Style style) implements Encoding {}

    /** JSON text: {@code content}. */
    record Json() implements Encoding {}

    /** Whether a codec reads and writes it. */
    default boolean byCodec() {
        return this instanceof Shaped || this instanceof Json;
    }
}
