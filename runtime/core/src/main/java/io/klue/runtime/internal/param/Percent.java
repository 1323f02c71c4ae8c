package io.klue.runtime.internal.param;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1), always UTF-8, strict both in the hexadecimal digits and in the UTF-8. */
public final class Percent {
    private static final String UNRESERVED = "-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    /** Decodes a path segment or a cookie, once; a plus stays a plus. */
    public static String decode(String raw) throws MalformedException {
        return decode(raw, false);
    }

    /** Decodes a name or value of application/x-www-form-urlencoded, where a plus is a space. */
    public static String decodeForm(String raw) throws MalformedException {
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
            throw new MalformedException("format", "is not percent-encoded UTF-8");
        }
    }

    private static byte octet(String raw, int at) throws MalformedException {
        int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
        int low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0 || raw.charAt(at + 1) > 'f' || raw.charAt(at + 2) > 'f') {
            String seen = raw.substring(at, Math.min(raw.length(), at + 3));
            throw new MalformedException("format", "has the incomplete escape \"" + seen + "\"");
        }
        return (byte) (high * 16 + low);
    }

    /** Whether each percent sign has two hexadecimal digits behind it. */
    public static boolean isWhole(String raw) {
        for (int at = raw.indexOf('%'); at >= 0; at = raw.indexOf('%', at + 1)) {
            boolean whole =
                    at + 2 < raw.length() && isHexadecimal(raw.charAt(at + 1)) && isHexadecimal(raw.charAt(at + 2));
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexadecimal(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** A template's literal text as clients send it: what RFC 3986 allows in a segment stays, the rest is escaped. */
    public static String encodeLiteral(String literal) {
        return encode(literal, UNRESERVED + "!$&'()*+,;=:@/%");
    }

    /** All but unreserved characters (RFC 3986 section 2.3) escaped. */
    public static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    /** All but ASCII letters, digits and these characters escaped. */
    public static String encode(String text, String alsoPlain) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isAlphanumeric(c) || alsoPlain.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        return out.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
