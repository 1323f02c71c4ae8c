package io.klue.runtime.spi;

import org.jspecify.annotations.Nullable;

/** The keywords of strings (JSON Schema 2020-12 validation, sections 6.3 and 7). {@code new StringConstraint()} allows any. */
public final class StringConstraint implements Constraint<String> {
    private final int minLength;
    private final int maxLength;
    private final @Nullable BoundedPattern pattern;
    private final @Nullable StringFormat format;

    public StringConstraint() {
        this(0, Integer.MAX_VALUE, null, null);
    }

    private StringConstraint(
            int minLength, int maxLength, @Nullable BoundedPattern pattern, @Nullable StringFormat format) {
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.pattern = pattern;
        this.format = format;
    }

    /** At least this many Unicode code points. */
    public StringConstraint minLength(int codePoints) {
        return new StringConstraint(codePoints, maxLength, pattern, format);
    }

    /** At most this many Unicode code points. */
    public StringConstraint maxLength(int codePoints) {
        return new StringConstraint(minLength, codePoints, pattern, format);
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
        return new StringConstraint(minLength, maxLength, BoundedPattern.of(regex, java), format);
    }

    /**
     * The string must be of a format of JSON Schema 2020-12 validation (section 7.3), or base64 ({@code byte} of OpenAPI 3.0).
     * Times have the limits of the JDK: a fraction of at most 9 digits and an offset of at most 18 hours. Host names are
     * judged by the Unicode version of the JDK.
     *
     * @param name one of {@code email}, {@code idn-email}, {@code hostname}, {@code idn-hostname}, {@code ipv4},
     *     {@code ipv6}, {@code uri}, {@code uri-reference}, {@code iri}, {@code iri-reference}, {@code uri-template},
     *     {@code uuid}, {@code date}, {@code date-time}, {@code time}, {@code duration}, {@code json-pointer},
     *     {@code relative-json-pointer}, {@code regex} and {@code byte}
     * @throws IllegalArgumentException if it is none of these
     */
    public StringConstraint format(String name) {
        return new StringConstraint(minLength, maxLength, pattern, StringFormat.of(name));
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
        if (format != null) {
            format.check(value, at);
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
