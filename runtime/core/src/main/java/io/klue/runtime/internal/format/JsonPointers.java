package io.klue.runtime.internal.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pointers into a JSON value, as strings (not as URI fragments). */
public final class JsonPointers {
    private static final String NUMBER = "(?:0|[1-9][0-9]*+)";
    private static final Pattern UPWARDS = Pattern.compile(NUMBER + "(?:[+-]" + NUMBER + ")?");

    private JsonPointers() {}

    /** RFC 6901 section 3. */
    public static boolean isPointer(String text) {
        return isPointer(text, 0);
    }

    private static boolean isPointer(String text, int from) {
        if (from < text.length() && text.charAt(from) != '/') {
            return false;
        }
        for (int tilde = text.indexOf('~', from); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            char escaped = tilde + 1 < text.length() ? text.charAt(tilde + 1) : '~';
            if (escaped != '0' && escaped != '1') {
                return false;
            }
        }
        return true;
    }

    /** draft-bhutton-relative-json-pointer-00 section 3. */
    public static boolean isRelative(String text) {
        Matcher upwards = UPWARDS.matcher(text);
        if (!upwards.lookingAt()) {
            return false;
        }
        int end = upwards.end();
        return isPointer(text, end) || (end == text.length() - 1 && text.charAt(end) == '#');
    }
}
