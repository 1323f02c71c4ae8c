package io.klue.generator.analyze.regex;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may follow a {@code \} both inside and outside of {@code […]}. */
final class Escapes {
    /** WhiteSpace and LineTerminator of ECMA-262, sections 12.2 and 12.3: the members of {@code \s}. */
    static final String BLANKS = "\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

    static final String NO_BLANKS = "\\x00-\\x08\\x0E-\\x1F!-\\x9F\\xA1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027"
            + "\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uFEFE\\uFF00-\\x{10FFFF}";

    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9A-Fa-f]{2}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final Pattern BRACED_DIGITS = Pattern.compile("\\{0*(?:10|[0-9A-Fa-f])?[0-9A-Fa-f]{1,4}\\}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[A-Za-z0-9]");

    private Escapes() {}

    /**
     * The Java form of an escape that stands for one character.
     *
     * @param letter what follows the backslash, already passed
     * @return null if the letter stands for something else
     */
    static @Nullable String character(String letter, Cursor in) throws UntranslatableException {
        return switch (letter) {
            case "n", "r", "t", "f" -> "\\" + letter;
            case "v" -> "\\x0B";
            case "0" -> zero(in);
            case "x" -> "\\x" + digits(in, TWO_DIGITS, "\\x", "two hexadecimal digits");
            case "u" -> unicode(in);
            case "c" -> control(in);
            default -> LETTER_OR_DIGIT.matcher(letter).matches() ? null : "\\" + letter;
        };
    }

    private static String zero(Cursor in) throws UntranslatableException {
        if (in.take(DIGIT) != null) {
            throw UntranslatableException.octal();
        }
        return "\\x00";
    }

    private static String unicode(Cursor in) throws UntranslatableException {
        return in.sees("{")
                ? "\\x" + digits(in, BRACED_DIGITS, "\\u", "a code point up to {10FFFF}")
                : "\\u" + digits(in, FOUR_DIGITS, "\\u", "four hexadecimal digits");
    }

    private static String control(Cursor in) throws UntranslatableException {
        String letter = digits(in, LETTER, "\\c", "a letter");
        return String.format(Locale.ROOT, "\\x%02X", letter.charAt(0) % 32);
    }

    private static String digits(Cursor in, Pattern expected, String escape, String wanted)
            throws UntranslatableException {
        String digits = in.take(expected);
        if (digits == null) {
            throw UntranslatableException.digits(escape, wanted);
        }
        return digits;
    }
}
