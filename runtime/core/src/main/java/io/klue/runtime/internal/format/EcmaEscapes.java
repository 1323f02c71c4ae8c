package io.klue.runtime.internal.format;

import java.util.HashSet;
import java.util.Set;

/** What a backslash begins in a regular expression, and what it refers to. */
final class EcmaEscapes {
    /** Not an escape. */
    static final int BROKEN = -1;
    /** A set of characters. */
    static final int SET = -2;
    /** A place, not a character. */
    static final int PLACE = -3;

    private static final int LONGEST_REFERENCE = 9;

    private final Cursor in;
    private final Set<String> names = new HashSet<>();
    private int highest;

    EcmaEscapes(Cursor in) {
        this.in = in;
    }

    /** Whether all groups that are referred to are there. */
    boolean referTo(int groups, Set<String> groupNames) {
        return highest <= groups && groupNames.containsAll(names);
    }

    /** The code point that the escape after this backslash stands for, or one of the constants. */
    int read(boolean isInClass) {
        int c = in.peek();
        if (Ascii.isDigit(c) && c != '0') {
            return isInClass ? BROKEN : numbered();
        }
        in.next();
        return switch (c) {
            case 'b' -> isInClass ? '\b' : PLACE;
            case 'B' -> isInClass ? BROKEN : PLACE;
            case 'k' -> isInClass ? BROKEN : named();
            case 'd', 'D', 's', 'S', 'w', 'W' -> SET;
            case 'p', 'P' -> property();
            default -> character(c);
        };
    }

    private int character(int c) {
        return switch (c) {
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0xB;
            case '0' -> Ascii.isDigit(in.peek()) ? BROKEN : 0;
            case 'c' -> Ascii.isLetter(in.peek()) ? in.next() % 32 : BROKEN;
            case 'x' -> in.hex(2);
            case 'u' -> unicode();
            default -> c == Cursor.END || isWordPart(c) ? BROKEN : c;
        };
    }

    private static boolean isWordPart(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private int unicode() {
        if (!in.accept("{")) {
            return pair(in.hex(4));
        }
        String digits = in.takeWhile(Ascii::isHex).replaceFirst("^0++(?=.)", "");
        boolean isPoint = !digits.isEmpty() && digits.length() <= 6 && in.accept("}");
        int point = isPoint ? Integer.parseInt(digits, 16) : BROKEN;
        return point <= Character.MAX_CODE_POINT ? point : BROKEN;
    }

    /** Two escapes can make one character. */
    private int pair(int high) {
        int after = in.position();
        if (high >= Character.MIN_HIGH_SURROGATE && high <= Character.MAX_HIGH_SURROGATE && in.accept("\\u")) {
            int low = in.hex(4);
            if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
                return Character.toCodePoint((char) high, (char) low);
            }
            in.returnTo(after);
        }
        return high;
    }

    private int numbered() {
        String digits = in.takeWhile(Ascii::isDigit);
        highest = digits.length() > LONGEST_REFERENCE ? Integer.MAX_VALUE : Math.max(highest, Integer.parseInt(digits));
        return SET;
    }

    private int named() {
        if (!in.accept("<")) {
            return BROKEN;
        }
        String name = name(in);
        names.add(name);
        return name.isEmpty() ? BROKEN : SET;
    }

    /** A name and the sign that ends it; nothing if there is none. */
    static String name(Cursor in) {
        String name = in.takeWhile(c -> c == '$' || Character.isUnicodeIdentifierPart(c));
        int first = name.isEmpty() ? 0 : name.codePointAt(0);
        boolean isName = first == '$' || first == '_' || Character.isUnicodeIdentifierStart(first);
        return isName && in.accept(">") ? name : "";
    }

    /** Its names are those of Unicode, which grow: they are not looked up. */
    private int property() {
        if (!in.accept("{")) {
            return BROKEN;
        }
        String name = in.takeWhile(EcmaEscapes::isPropertyPart);
        boolean isPair = in.accept("=");
        String value = isPair ? in.takeWhile(EcmaEscapes::isPropertyPart) : name;
        return !name.isEmpty() && !value.isEmpty() && in.accept("}") ? SET : BROKEN;
    }

    private static boolean isPropertyPart(int c) {
        return Ascii.isLetterOrDigit(c) || c == '_';
    }
}
