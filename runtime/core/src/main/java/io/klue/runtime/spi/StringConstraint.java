package io.klue.runtime.spi;

import org.jspecify.annotations.Nullable;

/** The keywords of strings (JSON Schema 2020-12 validation, section 6.3). {@code new StringConstraint()} allows any. */
public final class StringConstraint implements Constraint<String> {
    private final int minLength;
    private final int maxLength;
    private final @Nullable EcmaPattern pattern;

    public StringConstraint() {
        this(0, Integer.MAX_VALUE, null);
    }

    private StringConstraint(int minLength, int maxLength, @Nullable EcmaPattern pattern) {
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.pattern = pattern;
    }

    /** At least this many Unicode code points. */
    public StringConstraint minLength(int codePoints) {
        return new StringConstraint(codePoints, maxLength, pattern);
    }

    /** At most this many Unicode code points. */
    public StringConstraint maxLength(int codePoints) {
        return new StringConstraint(minLength, codePoints, pattern);
    }

    /**
     * Somewhere in the string there must be a match.
     *
     * @param regex an ECMA 262 regular expression with the {@code u} flag
     * @throws IllegalArgumentException if it is none, or if {@code java.util.regex} has no equal for it
     */
    public StringConstraint pattern(String regex) {
        return new StringConstraint(minLength, maxLength, EcmaPattern.of(regex));
    }

    @Override
    public void check(String value, Violations at) {
        int units = value.length();
        // a code point is one or two units: most lengths are decided without counting
        if (units > maxLength || units < 2L * minLength) {
            checkLength(value.codePointCount(0, units), at);
        }
        if (pattern != null) {
            checkPattern(pattern, value, at);
        }
    }

    private static void checkPattern(EcmaPattern pattern, String value, Violations at) {
        switch (pattern.find(value)) {
            case FOUND -> {}
            case NOT_FOUND -> at.add("pattern", Messages.pattern(pattern.source()));
            case UNDECIDED -> at.add("pattern", Messages.undecidedPattern(pattern.source()));
        }
    }

    private void checkLength(int codePoints, Violations at) {
        if (codePoints < minLength) {
            at.add("minLength", Messages.minLength(minLength, codePoints));
        }
        if (codePoints > maxLength) {
            at.add("maxLength", Messages.maxLength(maxLength, codePoints));
        }
    }
}
