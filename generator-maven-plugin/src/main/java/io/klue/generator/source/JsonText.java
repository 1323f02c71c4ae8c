package io.klue.generator.source;

import java.util.regex.Pattern;

/** The lexical rules of JSON (RFC 8259, sections 6 and 7). */
final class JsonText {
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private JsonText() {}

    /** {@code INTEGER} or {@code NUMBER}, and {@code STRING} for what is no number. */
    static ScalarNode.Kind numberKind(String word) {
        if (INTEGER.matcher(word).matches()) {
            return ScalarNode.Kind.INTEGER;
        }
        return NUMBER.matcher(word).matches() ? ScalarNode.Kind.NUMBER : ScalarNode.Kind.STRING;
    }

    static boolean isWordPart(char c) {
        return c > ' ' && c != ',' && c != ':' && c != ']' && c != '}' && c != '[' && c != '{' && c != '"';
    }

    /** The char that the escape at this backslash stands for; negative if it is none. */
    static int unescape(String text, int backslash) {
        char c = backslash + 1 < text.length() ? text.charAt(backslash + 1) : '\0';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex(text, backslash + 2);
            default -> -1;
        };
    }

    private static int hex(String text, int start) {
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = i < text.length() ? hexDigit(text.charAt(i)) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static int hexDigit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
