package io.klue.runtime.spi;

import org.jspecify.annotations.Nullable;

/** The keywords of strings (JSON Schema 2020-12 validation, section 6.3). {@code new StringConstraint()} allows any. */
public final class StringConstraint implements Constraint<String> {
    private final int minLength;
    private final int maxLength;
    private final @Nullable BoundedPattern pattern;

    public StringConstraint() {
        this(0, Integer.MAX_VALUE, null);
    }

    private StringConstraint(int minLength, int maxLength, @Nullable BoundedPattern pattern) {
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
     * @param regex of a contract that means the same in {@code java.util.regex}, except that {@code $} is only the end of the
     *     string, and {@code .} any character but the line breaks of ECMA-262 (sections 22.2.2.4 and 22.2.2.7)
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public StringConstraint pattern(String regex) {
        return pattern(regex, regex);
    }

    /**
     * Somewhere in the string there must be a match.
     *
     * @param regex as the contract has it (ECMA-262), for messages
     * @param java what the generator translated it to: {@code java.util.regex} with the {@code $} and {@code .} of ECMA-262
     * @throws java.util.regex.PatternSyntaxException if the second is none
     */
    public StringConstraint pattern(String regex, String java) {
        return new StringConstraint(minLength, maxLength, BoundedPattern.of(regex, java));
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

    private static void checkPattern(BoundedPattern pattern, String value, Violations at) {
        switch (pattern.find(value)) {
            case FOUND -> {}
            case NOT_FOUND -> at.add("pattern", Messages.pattern(pattern.source()));
            case UNDECIDED -> at.undecided(Messages.undecidedPattern(pattern.source()));
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
