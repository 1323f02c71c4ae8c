package io.klue.runtime.spi;

/**
 * How a parameter is written: Swagger 2.0 {@code collectionFormat}, OpenAPI 3 {@code style} and {@code explode}. An object is
 * written as names and values in turn, {@code R,100,G,200}, unless its style says otherwise.
 */
public enum ParamStyle {
    /** Separated by commas; {@code simple}, and {@code form} without {@code explode}. */
    CSV,
    /** Separated by spaces; {@code spaceDelimited}. */
    SSV,
    /** Separated by tabs. */
    TSV,
    /** Separated by vertical bars; {@code pipeDelimited}. */
    PIPES,
    /** The parameter is repeated, one value each; the properties of an object are parameters. {@code form}. */
    MULTI,
    /** As {@link #CSV}, but objects as {@code R=100,G=200}. */
    SIMPLE_EXPLODED,
    /** {@code .3,4,5}. */
    LABEL,
    /** {@code .3.4.5}, objects as {@code .R=100.G=200}. */
    LABEL_EXPLODED,
    /** {@code ;id=3,4,5}. */
    MATRIX,
    /** {@code ;id=3;id=4}, objects as {@code ;R=100;G=200}. */
    MATRIX_EXPLODED,
    /** {@code color[R]=100&color[G]=200}. */
    DEEP_OBJECT;

    /** Whether it takes as many parameters as there are values, so that no text holds all of them. */
    public boolean isSpread() {
        return this == MULTI || this == DEEP_OBJECT;
    }

    /** Whether the properties of an object are written as {@code name=value}. */
    public boolean isExploded() {
        return switch (this) {
            case MULTI, SIMPLE_EXPLODED, LABEL_EXPLODED, MATRIX_EXPLODED -> true;
            default -> false;
        };
    }

    /** Whether commas separate the items of a list. */
    public boolean hasCommas() {
        return switch (this) {
            case CSV, SIMPLE_EXPLODED, LABEL, MATRIX -> true;
            default -> false;
        };
    }
}
