package io.klue.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a name of the contract apart: {@code X-Total-Count}, {@code petID}, {@code HTTPServer}, {@code a_b}. */
final class Words {
    private Words() {}

    /** The words in order, as they are spelled; empty if the name has neither letter nor digit. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isWordPart(c)) {
                end(word, words);
                continue;
            }
            if (startsWord(name, i)) {
                end(word, words);
            }
            word.append(c);
        }
        end(word, words);
        return words;
    }

    /** The name with each character that is no letter or digit put into words: {@code a_b} is {@code aUnderscoreB}. */
    static List<String> spelled(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isWordPart(c)) {
                word.append(c);
            } else {
                end(word, words);
                words.add(nameOf(c));
            }
        }
        end(word, words);
        return words;
    }

    private static boolean isWordPart(char c) {
        boolean identifier = Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
        return identifier && c != '_' && c != '$';
    }

    /** A capital after a small letter or digit, or the last capital of a run before a small letter. */
    private static boolean startsWord(String name, int i) {
        if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        char before = name.charAt(i - 1);
        boolean smallAfter = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        boolean runEnds = Character.isUpperCase(before) && smallAfter;
        return runEnds || Character.isLowerCase(before) || Character.isDigit(before);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String nameOf(char c) {
        return switch (c) {
            case '_' -> "Underscore";
            case '-' -> "Dash";
            case '.' -> "Dot";
            case '$' -> "Dollar";
            case ' ' -> "Space";
            case '/' -> "Slash";
            case '+' -> "Plus";
            case '*' -> "Star";
            case '=' -> "Equals";
            case '<' -> "Less";
            case '>' -> "Greater";
            case '!' -> "Not";
            case '@' -> "At";
            case '#' -> "Hash";
            case '%' -> "Percent";
            case '&' -> "And";
            case '|' -> "Or";
            case ':' -> "Colon";
            case ',' -> "Comma";
            case '[', ']' -> "Bracket";
            case '(', ')' -> "Paren";
            case '{', '}' -> "Brace";
            default -> "U" + Integer.toHexString(c).toUpperCase(Locale.ROOT);
        };
    }
}
