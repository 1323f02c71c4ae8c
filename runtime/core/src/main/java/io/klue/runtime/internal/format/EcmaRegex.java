package io.klue.runtime.internal.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The syntax of regular expressions of ECMA-262 (section 22.2.1) without its annex B, with or without the flag {@code u}. It
 * looks up no names of properties, and does not mind a name of two groups. Nesting takes no stack.
 */
public final class EcmaRegex {
    private final Cursor in;
    private final EcmaEscapes escapes;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private int groups;
    /** Whether what was read last can be repeated. */
    private boolean repeatable;

    private EcmaRegex(String text) {
        in = new Cursor(text);
        escapes = new EcmaEscapes(in);
    }

    public static boolean isRegex(String text) {
        return new EcmaRegex(text).isPattern();
    }

    private boolean isPattern() {
        while (in.peek() != Cursor.END) {
            if (!isTerm(in.next())) {
                return false;
            }
        }
        return open.isEmpty() && escapes.referTo(groups, names);
    }

    private boolean isTerm(int c) {
        return switch (c) {
            case '(' -> opens();
            case ')' -> closes();
            case '|', '^', '$' -> after(true, false);
            case '*', '+', '?' -> repeats();
            case '{' -> isRange() && repeats();
            case '}', ']' -> false;
            case '[' -> after(isClass(), true);
            case '\\' -> isEscape();
            default -> after(true, true);
        };
    }

    private boolean after(boolean isFine, boolean isRepeatable) {
        repeatable = isRepeatable;
        return isFine;
    }

    private boolean isEscape() {
        int value = escapes.read(false);
        return after(value != EcmaEscapes.BROKEN, value != EcmaEscapes.PLACE);
    }

    private boolean repeats() {
        in.accept("?");
        return repeatable && after(true, false);
    }

    /** The rest of {@code {2}}, {@code {2,}} or {@code {2,3}}. */
    private boolean isRange() {
        String low = in.takeWhile(Ascii::isDigit);
        String high = in.accept(",") ? in.takeWhile(Ascii::isDigit) : low;
        return !low.isEmpty() && in.accept("}") && (high.isEmpty() || !isGreater(low, high));
    }

    private static boolean isGreater(String number, String other) {
        String a = number.replaceFirst("^0++", "");
        String b = other.replaceFirst("^0++", "");
        return a.length() == b.length() ? a.compareTo(b) > 0 : a.length() > b.length();
    }

    private boolean opens() {
        boolean isAssertion = false;
        if (in.accept("?")) {
            isAssertion = in.accept("=") || in.accept("!") || in.accept("<=") || in.accept("<!");
            if (!isAssertion && !(in.accept("<") ? isNamed() : isModifiers())) {
                return false;
            }
        } else {
            groups++;
        }
        open.push(!isAssertion);
        return after(true, false);
    }

    private boolean isNamed() {
        String name = EcmaEscapes.name(in);
        names.add(name);
        groups++;
        return !name.isEmpty();
    }

    /** The rest of {@code (?:} or {@code (?i-ms:}, each flag once. */
    private boolean isModifiers() {
        String on = in.takeWhile(EcmaRegex::isFlag);
        boolean hasOff = in.accept("-");
        String off = hasOff ? in.takeWhile(EcmaRegex::isFlag) : "";
        String all = on + off;
        return all.chars().distinct().count() == all.length() && !(hasOff && all.isEmpty()) && in.accept(":");
    }

    private static boolean isFlag(int c) {
        return c == 'i' || c == 'm' || c == 's';
    }

    private boolean closes() {
        return !open.isEmpty() && after(true, open.pop());
    }

    /** The rest of a class of characters. */
    private boolean isClass() {
        in.accept("^");
        while (!in.accept("]")) {
            int low = classAtom();
            if (low == EcmaEscapes.BROKEN) {
                return false;
            }
            if (in.accept("-") && in.peek() != ']') {
                int high = classAtom();
                if (low < 0 || high < low) {
                    return false;
                }
            }
        }
        return true;
    }

    private int classAtom() {
        int c = in.next();
        return c == '\\' ? escapes.read(true) : c;
    }
}
