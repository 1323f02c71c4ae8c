package io.klue.runtime.spi;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a regular expression of ECMA 262 (section 22.2.1, with the leniency of annex B.1.2 for lone brackets and braces) so
 * that {@code java.util.regex} reads it alike, where the two differ: {@code $}, {@code .}, {@code \s}, {@code \b},
 * brackets in classes, escapes.
 */
final class EcmaTranslator {
    private static final String BLANKS =
            "\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private static final String NO_BLANKS = "\\x00-\\x08\\x0E-\\x1F!-\\x9F\\xA1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027"
            + "\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uFEFE\\uFF00-\\x{10FFFF}";
    private static final String EDGE = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";
    private static final String NO_EDGE = "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))";

    private static final Map<String, String> LONG_CATEGORIES = Map.of(
            "Letter", "L",
            "Lowercase_Letter", "Ll",
            "Uppercase_Letter", "Lu",
            "Mark", "M",
            "Number", "N",
            "Decimal_Number", "Nd",
            "Punctuation", "P",
            "Separator", "Z",
            "Symbol", "S");
    private static final Set<String> BINARY_PROPERTIES =
            Set.of("Alphabetic", "Ideographic", "Lowercase", "Uppercase", "White_Space");

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;

    EcmaTranslator(String source) {
        this.source = source;
    }

    /**
     * The Java form.
     *
     * @throws IllegalArgumentException if there is none
     */
    String translate() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '(' -> group();
                case '$' -> out.append("\\z");
                case '.' -> out.append("[^\\n\\r\\u2028\\u2029]");
                case '{' -> brace();
                case '*', '+', '?' -> quantifier(String.valueOf(c));
                case ']', '}' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private void quantifier(String text) {
        out.append(text);
        if (at < source.length() && source.charAt(at) == '?') {
            out.append(source.charAt(at++));
        }
        if (at < source.length() && source.charAt(at) == '+') {
            throw refused("a quantifier follows a quantifier");
        }
    }

    private void brace() {
        int end = source.indexOf('}', at);
        String bounds = end < 0 ? "" : source.substring(at, end);
        if (bounds.matches("[0-9]{1,9}(,[0-9]{0,9})?")) {
            at = end + 1;
            quantifier("{" + bounds + "}");
        } else if (bounds.matches("[0-9,]+")) {
            throw refused("{" + bounds + "} is no quantifier");
        } else {
            out.append("\\{");
        }
    }

    private void group() {
        out.append('(');
        if (at < source.length() && source.charAt(at) == '?') {
            boolean known = startsWith("?:") || startsWith("?=") || startsWith("?!") || startsWith("?<");
            if (!known && !startsWith("?i)") && !startsWith("?i:")) {
                throw refused("a group starts with (" + source.substring(at, Math.min(at + 2, source.length())));
            }
            out.append('?');
            at++;
        }
    }

    private void characterClass() {
        if (startsWith("^]")) {
            at += 2;
            out.append("[\\x00-\\x{10FFFF}]");
            return;
        }
        if (startsWith("]")) {
            at++;
            out.append("(?!)");
            return;
        }
        out.append('[');
        if (startsWith("^")) {
            out.append(source.charAt(at++));
        }
        classMembers();
        out.append(']');
    }

    private void classMembers() {
        while (at < source.length() && source.charAt(at) != ']') {
            char c = source.charAt(at++);
            switch (c) {
                case '\\' -> escape(true);
                case '[', '&', '^' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        if (at++ == source.length()) {
            throw refused("a [ is not closed");
        }
    }

    private void escape(boolean inClass) {
        if (at == source.length()) {
            throw refused("it ends with a backslash");
        }
        char c = source.charAt(at++);
        switch (c) {
            case 'd', 'D', 'w', 'W', 'n', 'r', 't', 'f', 'x' -> out.append('\\').append(c);
            case 's' -> out.append(inClass ? BLANKS : "[" + BLANKS + "]");
            case 'S' -> out.append(inClass ? NO_BLANKS : "[" + NO_BLANKS + "]");
            case 'v' -> out.append("\\x0B");
            case '0' -> out.append("\\x00");
            case 'b' -> out.append(inClass ? "\\x08" : EDGE);
            case 'c' -> control();
            case 'u' -> unicode();
            case 'p', 'P' -> property(c);
            default -> other(c, inClass);
        }
    }

    private void other(char c, boolean inClass) {
        if (c == 'B' && !inClass) {
            out.append(NO_EDGE);
            return;
        }
        boolean isReference = !inClass && (c == 'k' || isDigit(c));
        if ((isLetter(c) || isDigit(c)) && !isReference) {
            throw refused("\\" + c + " has no meaning");
        }
        out.append('\\').append(c);
    }

    private void control() {
        char letter = at < source.length() ? source.charAt(at++) : ' ';
        if (!isLetter(letter)) {
            throw refused("\\c needs a letter");
        }
        out.append(String.format(Locale.ROOT, "\\x%02X", letter % 32));
    }

    private void unicode() {
        out.append(startsWith("{") ? "\\x" : "\\u");
        if (startsWith("{")) {
            int end = source.indexOf('}', at);
            out.append(source, at, end < 0 ? source.length() : end + 1);
            at = end < 0 ? source.length() : end + 1;
        }
    }

    private void property(char kind) {
        int end = startsWith("{") ? source.indexOf('}', at) : -1;
        if (end < 0) {
            throw refused("\\" + kind + " needs {…}");
        }
        String name = source.substring(at + 1, end);
        at = end + 1;
        out.append('\\').append(kind).append('{').append(property(name)).append('}');
    }

    private String property(String name) {
        int equals = name.indexOf('=');
        String key = name.substring(0, Math.max(equals, 0));
        String value = name.substring(equals + 1);
        if (key.equals("Script") || key.equals("sc")) {
            return "script=" + value;
        }
        if (key.isEmpty() && BINARY_PROPERTIES.contains(value)) {
            return "Is" + value;
        }
        boolean isCategory = key.isEmpty() || key.equals("General_Category") || key.equals("gc");
        String category = LONG_CATEGORIES.getOrDefault(value, value);
        if (isCategory && category.matches("[A-Z][a-z]?")) {
            return category;
        }
        throw refused("\\p{" + name + "} is not supported");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean startsWith(String text) {
        return source.startsWith(text, at);
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(Messages.badPattern(source, why));
    }
}
