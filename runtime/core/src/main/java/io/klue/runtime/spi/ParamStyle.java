package io.klue.runtime.spi;

/** How a parameter carries several values: Swagger 2.0 {@code collectionFormat}, OpenAPI 3 {@code style}/{@code explode}. */
public enum ParamStyle {
    /** Separated by commas. */
    CSV(','),
    /** Separated by spaces. */
    SSV(' '),
    /** Separated by tabs. */
    TSV('\t'),
    /** Separated by vertical bars. */
    PIPES('|'),
    /** The parameter is repeated, one value each. */
    MULTI('\0');

    private final char separator;

    ParamStyle(char separator) {
        this.separator = separator;
    }

    /**
     * What stands between two values.
     *
     * @throws IllegalStateException for {@link #MULTI}, which has no separator
     */
    public char separator() {
        if (this == MULTI) {
            throw new IllegalStateException("MULTI repeats the parameter and has no separator");
        }
        return separator;
    }
}
