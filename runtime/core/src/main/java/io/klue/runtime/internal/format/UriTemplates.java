package io.klue.runtime.internal.format;

import java.util.regex.Pattern;

/** RFC 6570 section 2; an apostrophe is a literal (erratum 6937). */
public final class UriTemplates {
    private static final String NO_LITERAL = " \"%<>\\^`{|}";
    private static final String VARCHAR = "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})";
    private static final String NAME = VARCHAR + "(?:\\.?" + VARCHAR + ")*+";
    private static final String VARIABLE = NAME + "(?:\\*|:[1-9][0-9]{0,3})?+";

    /** What stands between braces. Its loops are possessive: each character is read once. */
    private static final Pattern EXPRESSION =
            Pattern.compile("[+#./;?&=,!@|]?+" + VARIABLE + "(?:," + VARIABLE + ")*+");

    /** Java's loops over groups take stack, so an expression has an end. */
    private static final int LONGEST_EXPRESSION = 1000;

    private UriTemplates() {}

    public static boolean isTemplate(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = c == '{' ? endOfExpression(text, at) : endOfLiteral(text, at, c);
            if (end < 0) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int endOfExpression(String text, int at) {
        int end = text.indexOf('}', at);
        boolean isShort = end >= 0 && end - at <= LONGEST_EXPRESSION;
        return isShort && EXPRESSION.matcher(text.substring(at + 1, end)).matches() ? end + 1 : -1;
    }

    private static int endOfLiteral(String text, int at, int c) {
        if (c == '%') {
            return UriSyntax.isOctet(text, at) ? at + 3 : -1;
        }
        boolean isLiteral = c < 128
                ? c > ' ' && c != 127 && NO_LITERAL.indexOf(c) < 0
                : UnicodeRanges.isUcs(c) || UnicodeRanges.isPrivate(c);
        return isLiteral ? at + Character.charCount(c) : -1;
    }
}
