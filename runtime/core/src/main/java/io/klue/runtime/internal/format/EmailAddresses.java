package io.klue.runtime.internal.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Mailboxes. */
public final class EmailAddresses {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 1000;
    private static final String ATOM = "!#$%&'*+-/=?^_`{|}~";
    private static final String IPV6 = "IPv6:";

    private EmailAddresses() {}

    /** {@code Mailbox} of RFC 5321 section 4.1.2, with its lengths (section 4.5.3.1). */
    public static boolean isEmail(String text) {
        return isMailbox(text, false);
    }

    /** {@code Mailbox} of RFC 6531 section 3.3. The domain is taken as in NFC. */
    public static boolean isInternational(String text) {
        return isMailbox(text, true);
    }

    private static boolean isMailbox(String text, boolean international) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || text.length() - at > LONGEST_DOMAIN) {
            return false;
        }
        String local = text.substring(0, at);
        boolean isShort = local.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LOCAL_PART;
        boolean isQuoted = local.charAt(0) == '"';
        return isShort
                && (international || Ascii.isAll(local))
                && (isQuoted ? isQuotedString(local) : isDotString(local))
                && isDomain(text.substring(at + 1), international);
    }

    private static boolean isDotString(String text) {
        char last = '.';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAtom = Ascii.isLetterOrDigit(c) || ATOM.indexOf(c) >= 0 || c >= 128;
            if (!isAtom && (c != '.' || last == '.')) {
                return false;
            }
            last = c;
        }
        return last != '.';
    }

    private static boolean isQuotedString(String text) {
        int at = 1;
        while (at < text.length() - 1) {
            char c = text.charAt(at);
            if (c < ' ' || c == 127 || c == '"') {
                return false;
            }
            boolean isPair = c == '\\' && at + 1 < text.length() - 1 && isPrintable(text.charAt(at + 1));
            if (c == '\\' && !isPair) {
                return false;
            }
            at += isPair ? 2 : 1;
        }
        return at == text.length() - 1 && text.charAt(at) == '"';
    }

    private static boolean isPrintable(char c) {
        return c >= ' ' && c < 127;
    }

    private static boolean isDomain(String text, boolean international) {
        if (text.startsWith("[") && text.endsWith("]")) {
            String address = text.substring(1, text.length() - 1);
            boolean isV6 = address.regionMatches(true, 0, IPV6, 0, IPV6.length());
            return isV6 ? IpAddresses.isV6(address.substring(IPV6.length())) : IpAddresses.isV4(address);
        }
        return international
                ? Hostnames.isInternational(Normalizer.normalize(text, Normalizer.Form.NFC))
                : Hostnames.isHostname(text);
    }
}
