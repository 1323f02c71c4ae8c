package io.klue.runtime.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole text as a row of characters and classes with counts, such as {@code ^[A-Z]{3}-[0-9]+$}, where no count can take
 * what the next one needs: one pass decides, without a matcher.
 */
final class PlainPattern {
    /** So many times one of these characters; without upper bound, {@link Integer#MAX_VALUE} times. */
    record Part(AsciiSet characters, int least, int most) {}

    private final Part[] parts;

    private PlainPattern(List<Part> parts) {
        this.parts = parts.toArray(new Part[0]);
    }

    /** The expression of {@code java.util.regex} in this form; null if it has another one. */
    static @Nullable PlainPattern of(String regex) {
        List<Part> parts = new PlainPatternParser(regex).parse();
        return parts != null && isDecidedInOnePass(parts) ? new PlainPattern(parts) : null;
    }

    private static boolean isDecidedInOnePass(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).least != parts.get(i).most && !isDisjointFromNext(parts, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no part that can follow begins with what this part takes. */
    private static boolean isDisjointFromNext(List<Part> parts, int at) {
        for (int next = at + 1; next < parts.size(); next++) {
            if (parts.get(at).characters.intersects(parts.get(next).characters)) {
                return false;
            }
            if (parts.get(next).least > 0) {
                return true;
            }
        }
        return true;
    }

    boolean matches(String text) {
        int at = 0;
        for (Part part : parts) {
            at = end(part, text, at);
            if (at < 0) {
                return false;
            }
        }
        return at == text.length();
    }

    /** Where the characters of a part end that begin here; -1 if they are too few. */
    private static int end(Part part, String text, int start) {
        int at = start;
        int count = 0;
        while (count < part.most && at < text.length()) {
            int character = text.codePointAt(at);
            if (!part.characters.contains(character)) {
                break;
            }
            at += Character.charCount(character);
            count++;
        }
        return count < part.least ? -1 : at;
    }

    /** Some of the characters of ASCII, and either all or none of the others. */
    record AsciiSet(long low, long high, boolean others) {
        static final AsciiSet NONE = new AsciiSet(0, 0, false);

        AsciiSet with(int from, int to) {
            long newLow = low;
            long newHigh = high;
            for (int c = from; c <= to; c++) {
                if (c < 64) {
                    newLow |= 1L << c;
                } else {
                    newHigh |= 1L << c;
                }
            }
            return new AsciiSet(newLow, newHigh, others);
        }

        AsciiSet with(AsciiSet more) {
            return new AsciiSet(low | more.low, high | more.high, others || more.others);
        }

        AsciiSet negated() {
            return new AsciiSet(~low, ~high, !others);
        }

        boolean contains(int character) {
            return character >= 128 ? others : ((character < 64 ? low : high) >>> character & 1) != 0;
        }

        boolean intersects(AsciiSet other) {
            return (low & other.low) != 0 || (high & other.high) != 0 || (others && other.others);
        }
    }
}
