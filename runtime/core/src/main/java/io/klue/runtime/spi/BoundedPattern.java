package io.klue.runtime.spi;

import java.util.regex.Pattern;

/** A regular expression whose search ends: no text can keep a thread for ever or break its stack. Immutable. */
public final class BoundedPattern {
    /** How a search ends. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        /** The search was given up: the expression takes exponential time or too much stack for this text. */
        UNDECIDED
    }

    private interface Search {
        Outcome find(String text);
    }

    private static final String NO_LINE_BREAK = "[^\\n\\r\\u2028\\u2029]";

    private final String source;
    private final Search search;

    private BoundedPattern(String source, Search search) {
        this.source = source;
        this.search = search;
    }

    /**
     * Compiles an expression.
     *
     * @param source as the contract has it
     * @param java for {@code java.util.regex}, except that {@code $} and {@code .} are those of ECMA-262
     * @throws java.util.regex.PatternSyntaxException if the second is none
     */
    public static BoundedPattern of(String source, String java) {
        PlainPattern plain = PlainPattern.of(java);
        if (plain != null) {
            return new BoundedPattern(source, text -> plain.matches(text) ? Outcome.FOUND : Outcome.NOT_FOUND);
        }
        Pattern pattern = Pattern.compile(withEcmaEndsAndDots(java));
        return new BoundedPattern(source, text -> search(pattern, text));
    }

    /** In Java {@code $} matches before a last line break, too, and {@code .} does not match U+0085. */
    private static String withEcmaEndsAndDots(String java) {
        StringBuilder out = new StringBuilder();
        int classes = 0;
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '\\' && i + 1 < java.length()) {
                out.append(c).append(java.charAt(++i));
                continue;
            }
            classes += c == '[' ? 1 : c == ']' && classes > 0 ? -1 : 0;
            boolean isPlain = classes > 0 || (c != '$' && c != '.');
            out.append(isPlain ? String.valueOf(c) : c == '$' ? "\\z" : NO_LINE_BREAK);
        }
        return out.toString();
    }

    /** The expression as the contract has it. */
    String source() {
        return source;
    }

    /** Looks for a match anywhere in the text. */
    Outcome find(String text) {
        return search.find(text);
    }

    private static Outcome search(Pattern pattern, String text) {
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
