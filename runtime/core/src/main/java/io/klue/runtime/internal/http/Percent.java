package io.klue.runtime.internal.http;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding (RFC 3986, section 2.1), always UTF-8, strict both in the hexadecimal digits and in the UTF-8. */
final class Percent {
    /** Thrown for an escape that is cut off, is no hexadecimal number, or does not yield UTF-8. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;

        private final String problem;

        MalformedException(String problem) {
            super(problem);
            this.problem = problem;
        }

        /** Continues "the value at this place …". */
        String problem() {
            return problem;
        }
    }

    private Percent() {}

    /** Decodes a path segment or a cookie, once; a plus stays a plus. */
    static String decode(String raw) throws MalformedException {
        return decode(raw, false);
    }

    /** Decodes a name or value of application/x-www-form-urlencoded, where a plus is a space. */
    static String decodeForm(String raw) throws MalformedException {
        return decode(raw, true);
    }

    private static String decode(String raw, boolean plusIsSpace) throws MalformedException {
        if (raw.indexOf('%') < 0) {
            return plusIsSpace ? raw.replace('+', ' ') : raw;
        }
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.put(octet(raw, i));
                i += 3;
            } else if (c < 0x80) {
                bytes.put((byte) (plusIsSpace && c == '+' ? ' ' : c));
                i++;
            } else {
                int end = raw.offsetByCodePoints(i, 1);
                bytes.put(raw.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("is not percent-encoded UTF-8");
        }
    }

    private static byte octet(String raw, int at) throws MalformedException {
        int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
        int low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0 || raw.charAt(at + 1) > 'f' || raw.charAt(at + 2) > 'f') {
            String seen = raw.substring(at, Math.min(raw.length(), at + 3));
            throw new MalformedException("has the incomplete escape \"" + seen + "\"");
        }
        return (byte) (high * 16 + low);
    }

    /** A template's literal text as clients send it: what RFC 3986 allows in a segment stays, the rest is escaped. */
    static String encodeLiteral(String literal) {
        StringBuilder out = new StringBuilder();
        for (byte b : literal.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@/%".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }

    /** Everything but letters, digits and -._~ escaped, as in the ext-value of RFC 8187. */
    static String encodeAll(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
