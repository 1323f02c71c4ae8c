package io.klue.generator.analyze.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a pattern, which moves by code points. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** Passes one code point. */
    String next() {
        int start = at;
        at = text.offsetByCodePoints(at, 1);
        return text.substring(start, at);
    }

    boolean sees(String prefix) {
        return text.startsWith(prefix, at);
    }

    /** Passes a prefix, if it stands here. */
    boolean take(String prefix) {
        boolean seen = sees(prefix);
        at += seen ? prefix.length() : 0;
        return seen;
    }

    /** Passes what matches here; null, and nothing is passed, if nothing does. */
    @Nullable
    String take(Pattern expected) {
        Matcher matcher = expected.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    /** At most so many code points from here, without passing them. */
    String ahead(int count) {
        int end = at;
        for (int i = 0; i < count && end < text.length(); i++) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(at, end);
    }
}
