package io.klue.runtime.internal.client;

import io.klue.runtime.spi.ParamStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may stand in a header (RFC 9110 section 5.5) or a cookie (RFC 6265 section 4.1.1) of a request. */
public final class HeaderText {
    /** The HTTP client sets these itself. */
    private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private static final String TOKEN = "!#$%&'*+-.^_`|~";
    private static final String COOKIE_OCTETS = "!#$&'()*+-./:<=>?@[]^_`{|}~";

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
     * A list as one header value.
     *
     * @throws IllegalArgumentException as {@link #header(String, String)}, and if an item contains the delimiter
     */
    public static String header(String name, List<String> items, ParamStyle style) {
        String delimiter = RequestTarget.delimiter(style);
        for (String item : items) {
            if (item.contains(delimiter)) {
                throw ClientMessages.delimiterInItem(name, delimiter);
            }
        }
        return header(name, String.join(delimiter, items));
    }

    /**
     * {@code name=value} for the Cookie header; what no cookie may have, and a percent sign, is percent-encoded.
     *
     * @throws IllegalArgumentException if the name has a character that no cookie may have
     */
    public static String cookie(String name, String value) {
        if (!isToken(name)) {
            throw ClientMessages.badCookieName(name);
        }
        StringBuilder out = new StringBuilder(name).append('=');
        RequestTarget.encode(value, COOKIE_OCTETS, out);
        return out.toString();
    }

    /** A list as cookies: one for each item, or a single one with the style's delimiter. */
    public static List<String> cookies(String name, List<String> items, ParamStyle style) {
        if (style == ParamStyle.MULTI || items.isEmpty()) {
            return items.stream().map(item -> cookie(name, item)).toList();
        }
        return List.of(cookie(name, String.join(RequestTarget.delimiter(style), items)));
    }

    private static boolean isToken(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0));
    }
}
