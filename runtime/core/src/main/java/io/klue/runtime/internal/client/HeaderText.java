package io.klue.runtime.internal.client;

import io.klue.runtime.internal.param.Percent;
import java.util.Locale;
import java.util.Set;

/** What may stand in a header (RFC 9110 section 5.5) or a cookie (RFC 6265 section 4.1.1) of a request. */
public final class HeaderText {
    /** The HTTP client sets these itself. */
    private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /**
     * The value itself, if it can be sent.
     *
     * @throws IllegalArgumentException if it would arrive changed, or the name is no header that a caller may set
     */
    public static String header(String name, String value) {
        if (!isToken(name) || RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
            throw ClientMessages.badHeaderName(name);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw ClientMessages.badHeaderValue(name, c, i);
            }
        }
        if (!value.strip().equals(value)) {
            throw ClientMessages.paddedHeaderValue(name);
        }
        return value;
    }

    /**
     * {@code name=value} for the Cookie header. What no name may have, and a percent sign, is percent-encoded.
     *
     * @param raw the value, escaped
     * @throws IllegalArgumentException if the name is empty
     */
    public static String cookie(String name, String raw) {
        if (name.isEmpty()) {
            throw ClientMessages.badCookieName();
        }
        return Percent.encode(name, TOKEN.replace("%", "")) + '=' + raw;
    }

    private static boolean isToken(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0));
    }
}
