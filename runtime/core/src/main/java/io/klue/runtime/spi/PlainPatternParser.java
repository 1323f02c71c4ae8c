package io.klue.runtime.spi;

import io.klue.runtime.spi.PlainPattern.AsciiSet;
import io.klue.runtime.spi.PlainPattern.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the expressions that a {@link PlainPattern} can be. It gives up at whatever it does not know. */
final class PlainPatternParser {
    private static final String SYNTAX = "\\^$.|?*+()[]{}";

    private final String regex;
    private int at;
    private boolean unknown;

    PlainPatternParser(String regex) {
        this.regex = regex;
    }

    /** The parts between {@code ^} and {@code $}; null if the expression is of another form. */
    @Nullable
    List<Part> parse() {
        List<Part> parts = new ArrayList<>();
        if (!take('^')) {
            return null;
        }
        while (!unknown && !isEnd()) {
            parts.add(part());
        }
        return unknown ? null : parts;
    }

    private boolean isEnd() {
        return at == regex.length() - 1 && regex.charAt(at) == '$';
    }

    private Part part() {
        AsciiSet characters = take('[') ? characterClass() : outsideOfClass();
        int least = 1;
        int most = 1;
        if (take('?')) {
            least = 0;
        } else if (take('*')) {
            least = 0;
            most = Integer.MAX_VALUE;
        } else if (take('+')) {
            most = Integer.MAX_VALUE;
        } else if (take('{')) {
            least = number();
            most = take(',') ? upperBound() : least;
            unknown |= !take('}') || most < least;
        }
        // lazy and possessive counts
        unknown |= take('?') || take('+');
        return new Part(characters, least, most);
    }

    private int upperBound() {
        return at < regex.length() && regex.charAt(at) == '}' ? Integer.MAX_VALUE : number();
    }

    private int number() {
        int start = at;
        int number = 0;
        while (at < regex.length() && regex.charAt(at) >= '0' && regex.charAt(at) <= '9' && at - start < 6) {
            number = number * 10 + regex.charAt(at++) - '0';
        }
        unknown |= at == start;
        return number;
    }

    private AsciiSet outsideOfClass() {
        char c = next();
        if (c == '\\') {
            return escaped();
        }
        return SYNTAX.indexOf(c) < 0 ? character(c) : unknown();
    }

    private AsciiSet characterClass() {
        boolean isNegated = take('^');
        AsciiSet set = AsciiSet.NONE;
        do {
            set = set.with(item());
        } while (!unknown && !take(']'));
        return isNegated ? set.negated() : set;
    }

    private AsciiSet item() {
        char from = next();
        if (from == '\\') {
            return escaped();
        }
        // in Java brackets nest, && intersects, and a hyphen means itself only where no range can be
        if ("[]^&".indexOf(from) >= 0) {
            return unknown();
        }
        boolean isRange =
                from != '-' && at + 1 < regex.length() && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
        if (!isRange) {
            return from != '-' || isLastInClass() ? character(from) : unknown();
        }
        at++;
        char to = next();
        boolean isPlain = from < 128 && to < 128 && from <= to && "[]\\^&-".indexOf(to) < 0;
        return isPlain ? AsciiSet.NONE.with(from, to) : unknown();
    }

    private boolean isLastInClass() {
        return at < regex.length() && regex.charAt(at) == ']';
    }

    /** What follows a backslash: a digit, a word character, or punctuation that means itself. */
    private AsciiSet escaped() {
        char c = next();
        if (c == 'd') {
            return digits();
        }
        if (c == 'w') {
            return digits().with('A', 'Z').with('a', 'z').with('_', '_');
        }
        boolean beginsRange = at < regex.length() && regex.charAt(at) == '-';
        boolean isPunctuation = (SYNTAX + "/-").indexOf(c) >= 0;
        return isPunctuation && !beginsRange ? character(c) : unknown();
    }

    private static AsciiSet digits() {
        return AsciiSet.NONE.with('0', '9');
    }

    private AsciiSet character(char c) {
        return c < 128 ? AsciiSet.NONE.with(c, c) : unknown();
    }

    private AsciiSet unknown() {
        unknown = true;
        return AsciiSet.NONE;
    }

    private char next() {
        unknown |= at >= regex.length();
        return unknown ? '\0' : regex.charAt(at++);
    }

    private boolean take(char c) {
        boolean taken = at < regex.length() && regex.charAt(at) == c;
        at += taken ? 1 : 0;
        return taken;
    }
}
