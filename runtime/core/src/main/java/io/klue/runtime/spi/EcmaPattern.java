package io.klue.runtime.spi;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression of ECMA 262 with the {@code u} flag, run by {@code java.util.regex}. */
final class EcmaPattern {
    /** How a search ends. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        /** The search was given up: the expression takes exponential time or too much stack for this text. */
        UNDECIDED
    }

    private final String source;
    private final Pattern pattern;

    private EcmaPattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * Compiles an expression.
     *
     * @throws IllegalArgumentException if Java has no equal for it
     */
    static EcmaPattern of(String source) {
        try {
            return new EcmaPattern(source, Pattern.compile(new EcmaTranslator(source).translate()));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(Messages.badPattern(source, e.getDescription()), e);
        }
    }

    /** The expression as the contract has it. */
    String source() {
        return source;
    }

    /** Looks for a match anywhere in the text. */
    Outcome find(String text) {
        try {
            boolean found = pattern.matcher(new Steps(text, budget(text))).find();
            return found ? Outcome.FOUND : Outcome.NOT_FOUND;
        } catch (OutOfSteps | StackOverflowError e) {
            return Outcome.UNDECIDED;
        }
    }

    private static long budget(String text) {
        return 1_000_000 + 200L * text.length();
    }

    /** Ends a search that would take forever. */
    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super(null, null, false, false);
        }
    }

    /** A text that can be looked at so many times. */
    private static final class Steps implements CharSequence {
        private final String text;
        private long left;

        Steps(String text, long left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
