package io.klue.runtime.internal.format;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * U-labels (RFC 5891 section 4.2, RFC 5892), by the Unicode of the JDK instead of tables. Where that has too little: case
 * folding is that of its upper and lower case, so that of Cherokee the small letters count, not the capital ones.
 */
final class IdnLabel {
    private static final Set<Integer> ALLOWED = Set.of(0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);
    private static final Set<Integer> REFUSED =
            Set.of(0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B);
    private static final Set<UnicodeBlock> REFUSED_BLOCKS = Set.of(
            UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS,
            UnicodeBlock.MUSICAL_SYMBOLS,
            UnicodeBlock.ANCIENT_GREEK_MUSICAL_NOTATION,
            UnicodeBlock.HANGUL_JAMO,
            UnicodeBlock.HANGUL_JAMO_EXTENDED_A,
            UnicodeBlock.HANGUL_JAMO_EXTENDED_B,
            UnicodeBlock.VARIATION_SELECTORS,
            UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT);

    /** Ignorable letters and marks outside of the blocks above. */
    private static final Set<Integer> IGNORABLE = Set.of(0x34F, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F);

    private IdnLabel() {}

    /** Whether a label with characters beyond US-ASCII is one. */
    static boolean isFine(String label) {
        int[] points = label.codePoints().toArray();
        return points[0] != '-'
                && points[points.length - 1] != '-'
                && !(points.length > 3 && points[2] == '-' && points[3] == '-')
                && !isMark(points[0])
                && Normalizer.isNormalized(label, Normalizer.Form.NFC)
                && IntStream.range(0, points.length).allMatch(i -> isFine(points, i));
    }

    private static boolean isFine(int[] points, int at) {
        int c = points[at];
        return IdnContext.isBound(c) ? IdnContext.isFine(points, at) : isAllowed(c);
    }

    /** The derived property of RFC 5892 section 3. */
    private static boolean isAllowed(int c) {
        if (c < 128) {
            return c == '-' || Ascii.isDigit(c) || (c >= 'a' && c <= 'z');
        }
        if (ALLOWED.contains(c) || REFUSED.contains(c)) {
            return ALLOWED.contains(c);
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return isLetterDigit(c)
                && !IGNORABLE.contains(c)
                && block != null
                && !REFUSED_BLOCKS.contains(block)
                && isStable(Character.toString(c));
    }

    private static boolean isLetterDigit(int c) {
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isStable(String character) {
        String compatible = Normalizer.normalize(character, Normalizer.Form.NFKC);
        String folded = Normalizer.normalize(fold(compatible), Normalizer.Form.NFKC);
        return folded.equals(character);
    }

    /** The dotless i has a capital letter, but folds to itself. */
    private static String fold(String text) {
        return text.equals("\u0131") ? text : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
