package io.klue.runtime.internal.format;

import java.util.function.IntPredicate;

/** A place in a text that moves to its end. */
final class Cursor {
    /** Where the text is at its end. */
    static final int END = -1;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** The code point here. */
    int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    /** The code point here, which is left behind. */
    int next() {
        int c = peek();
        at += c < 0 ? 0 : Character.charCount(c);
        return c;
    }

    int position() {
        return at;
    }

    void returnTo(int position) {
        at = position;
    }

    /** Whether this stands here; then it is left behind. */
    boolean accept(String expected) {
        boolean isHere = text.startsWith(expected, at);
        at += isHere ? expected.length() : 0;
        return isHere;
    }

    /** All that is of a kind from here. */
    String takeWhile(IntPredicate kind) {
        int from = at;
        while (at < text.length() && kind.test(peek())) {
            next();
        }
        return text.substring(from, at);
    }

    /** The value of so many hexadecimal digits here, or -1. */
    int hex(int digits) {
        int end = at + digits;
        if (end > text.length() || !text.substring(at, end).chars().allMatch(Ascii::isHex)) {
            return -1;
        }
        int value = Integer.parseInt(text, at, end, 16);
        at = end;
        return value;
    }
}
