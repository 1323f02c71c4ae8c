package io.klue.generator.spec.structure;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Is a {@code pattern} a regular expression? Contracts speak the dialect of ECMA-262 (JSON Schema, section 6.3.3), but
 * many are written for the engine of their server; so what Java accepts passes too, and only what neither
 * understands is wrong.
 */
final class EcmaRegex {
    private final String text;
    private int at;
    private int groups;

    private EcmaRegex(String text) {
        this.text = text;
    }

    /** What is wrong with the pattern, as part of a sentence; empty if nothing is. */
    static Optional<String> problem(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return new EcmaRegex(pattern).problem();
        }
    }

    private Optional<String> problem() {
        boolean quantifiable = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            Optional<String> problem = Optional.empty();
            switch (c) {
                case '\\' -> problem = escape();
                case '[' -> problem = characterClass();
                case '(' -> problem = open();
                case ')' -> problem = groups-- > 0 ? Optional.empty() : Optional.of("a ) closes nothing");
                case '*', '+', '?' -> problem = repeat(c, quantifiable);
                case '{' -> problem = braces(quantifiable);
                default -> {}
            }
            if (problem.isPresent()) {
                return problem;
            }
            quantifiable = c != '(' && c != '|' && c != '^' && !isQuantifier(c);
            at++;
        }
        return groups > 0 ? Optional.of("a ( is never closed") : Optional.empty();
    }

    private static boolean isQuantifier(char c) {
        return c == '*' || c == '+' || c == '?';
    }

    private Optional<String> escape() {
        at++;
        return at < text.length() ? Optional.empty() : Optional.of("it ends in a lone \\");
    }

    private Optional<String> open() {
        groups++;
        if (text.startsWith("(?", at)) {
            String kind = text.substring(at + 2);
            if (!kind.matches("(?s)(:|=|!|<=|<!|<[\\p{L}_$][\\p{L}\\p{N}_$]*>|[a-z]*(-[a-z]+)?:).*")) {
                return Optional.of("(?" + (kind.isEmpty() ? "" : kind.charAt(0)) + " begins no group");
            }
            // the cursor stands before the first character inside of the group
            at += kind.startsWith("<") && !kind.startsWith("<=") && !kind.startsWith("<!")
                    ? kind.indexOf('>') + 2
                    : kind.startsWith("<") ? 3 : kind.indexOf(kind.matches("(?s)[=!].*") ? kind.charAt(0) : ':') + 2;
        }
        return Optional.empty();
    }

    private Optional<String> repeat(char c, boolean quantifiable) {
        boolean lazy = c == '?' && at > 0 && isQuantifierEnd(text.charAt(at - 1));
        return quantifiable || lazy ? Optional.empty() : Optional.of("there is nothing that " + c + " could repeat");
    }

    private static boolean isQuantifierEnd(char before) {
        return isQuantifier(before) || before == '}';
    }

    /** Without the u flag a brace that is no quantifier stands for itself. */
    private Optional<String> braces(boolean quantifiable) {
        int close = text.indexOf('}', at);
        String inside = close < 0 ? "" : text.substring(at + 1, close);
        if (!inside.matches("[0-9]+(,[0-9]*)?")) {
            return Optional.empty();
        }
        if (!quantifiable) {
            return Optional.of("there is nothing that {" + inside + "} could repeat");
        }
        String[] bounds = inside.split(",", -1);
        boolean ordered = bounds.length < 2
                || bounds[1].isEmpty()
                || new BigInteger(bounds[0]).compareTo(new BigInteger(bounds[1])) <= 0;
        at = close;
        return ordered ? Optional.empty() : Optional.of("the numbers in {" + inside + "} are out of order");
    }

    private Optional<String> characterClass() {
        int start = at;
        char previous = 0;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return Optional.empty();
            }
            if (c == '\\') {
                at++;
                previous = 0;
            } else if (c == '-' && previous != 0 && isRangeBelow(previous)) {
                return Optional.of("the range " + text.substring(at - 1, at + 2) + " is out of order");
            } else {
                boolean endsRange = at >= start + 3 && text.charAt(at - 1) == '-';
                previous = endsRange ? 0 : c;
            }
        }
        return Optional.of("a [ is never closed");
    }

    private boolean isRangeBelow(char from) {
        char to = at + 1 < text.length() ? text.charAt(at + 1) : ']';
        return to != ']' && to != '\\' && to < from;
    }
}
