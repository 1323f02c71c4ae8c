package io.klue.runtime.internal.format;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/**
 * The characters that depend on their neighbours (RFC 5892 appendix A). The JDK knows no joining types: here any two letters
 * of a cursive script join, so a zero width non-joiner may stand between some that the RFC rules out.
 */
final class IdnContext {
    private static final int MIDDLE_DOT = 0xB7;
    private static final int KERAIA = 0x375;
    private static final int GERESH = 0x5F3;
    private static final int GERSHAYIM = 0x5F4;
    private static final int KATAKANA_MIDDLE_DOT = 0x30FB;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final Set<UnicodeScript> JAPANESE =
            Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);
    private static final Set<UnicodeScript> CURSIVE = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.ADLAM);

    private IdnContext() {}

    /** Whether there is a rule for this character. */
    static boolean isBound(int c) {
        return switch (c) {
            case MIDDLE_DOT, KERAIA, GERESH, GERSHAYIM, KATAKANA_MIDDLE_DOT, NON_JOINER, JOINER -> true;
            default -> isArabicDigit(c) || isExtendedArabicDigit(c);
        };
    }

    /** Whether the rule of such a character is kept at its place. */
    static boolean isFine(int[] points, int at) {
        int before = at > 0 ? points[at - 1] : 0;
        int after = at + 1 < points.length ? points[at + 1] : 0;
        return switch (points[at]) {
            case MIDDLE_DOT -> before == 'l' && after == 'l';
            case KERAIA -> UnicodeScript.of(after) == UnicodeScript.GREEK;
            case GERESH, GERSHAYIM -> UnicodeScript.of(before) == UnicodeScript.HEBREW;
            case KATAKANA_MIDDLE_DOT -> Arrays.stream(points).anyMatch(c -> JAPANESE.contains(UnicodeScript.of(c)));
            case JOINER -> isVirama(before);
            case NON_JOINER -> isVirama(before) || (joins(points, at, -1) && joins(points, at, 1));
            default -> !mixesDigits(points);
        };
    }

    private static boolean mixesDigits(int[] points) {
        return Arrays.stream(points).anyMatch(IdnContext::isArabicDigit)
                && Arrays.stream(points).anyMatch(IdnContext::isExtendedArabicDigit);
    }

    private static boolean isArabicDigit(int c) {
        return c >= 0x660 && c <= 0x669;
    }

    private static boolean isExtendedArabicDigit(int c) {
        return c >= 0x6F0 && c <= 0x6F9;
    }

    /** Whether the next letter that way is one that joins; marks in between do not matter. */
    private static boolean joins(int[] points, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < points.length && Character.getType(points[at]) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0
                && at < points.length
                && Character.isLetter(points[at])
                && CURSIVE.contains(UnicodeScript.of(points[at]));
    }

    /** Those whose name says so; the JDK has no combining classes. */
    private static boolean isVirama(int c) {
        String name = c < 128 ? null : Character.getName(c);
        return name != null && (name.endsWith(" VIRAMA") || name.endsWith(" HALANTA"));
    }
}
