package io.klue.runtime.internal.format;

/** The grammar of URIs (RFC 3986 appendix A) or of IRIs (RFC 3987 section 2.2). */
public enum UriSyntax {
    URI,
    IRI;

    private static final String USER_INFO = ":";
    private static final String PATH = ":@/";
    private static final String QUERY = ":@/?";
    private static final String UNRESERVED = "-._~";
    private static final String SUB_DELIMS = "!$&'()*+,;=";

    /** With a scheme; it may have a fragment. */
    public boolean isAbsolute(String text) {
        return endOfScheme(text) >= 0 && isReference(text);
    }

    /** With a scheme or without. */
    public boolean isReference(String text) {
        int scheme = endOfScheme(text);
        if (scheme < 0 && hasColonInFirstSegment(text)) {
            return false;
        }
        int hash = indexOrEnd(text, '#', 0);
        int question = Math.min(indexOrEnd(text, '?', 0), hash);
        return isHierarchy(text.substring(scheme + 1, question))
                && (question == hash || isMadeOf(text.substring(question + 1, hash), QUERY, true))
                && (hash == text.length() || isMadeOf(text.substring(hash + 1), QUERY, false));
    }

    /** Where the colon after the scheme is, or -1. */
    private static int endOfScheme(String text) {
        int at = 0;
        while (at < text.length() && isOfScheme(text.charAt(at))) {
            at++;
        }
        boolean isScheme = at > 0 && at < text.length() && text.charAt(at) == ':' && Ascii.isLetter(text.charAt(0));
        return isScheme ? at : -1;
    }

    private static boolean isOfScheme(char c) {
        return Ascii.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    private static boolean hasColonInFirstSegment(String text) {
        int at = 0;
        while (at < text.length() && "/?#:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    private boolean isHierarchy(String text) {
        if (!text.startsWith("//")) {
            return isMadeOf(text, PATH, false);
        }
        int path = indexOrEnd(text, '/', 2);
        return isAuthority(text.substring(2, path)) && isMadeOf(text.substring(path), PATH, false);
    }

    private boolean isAuthority(String text) {
        int at = text.indexOf('@');
        boolean isUserFine = at < 0 || isMadeOf(text.substring(0, at), USER_INFO, false);
        String host = text.substring(at + 1);
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : indexOrEnd(host, ':', 0);
        String port = host.substring(end);
        boolean isPort =
                port.isEmpty() || (port.charAt(0) == ':' && port.chars().skip(1).allMatch(Ascii::isDigit));
        return isUserFine && isPort && isHost(host.substring(0, end));
    }

    private boolean isHost(String text) {
        if (!text.startsWith("[")) {
            return isMadeOf(text, "", false);
        }
        String address = text.substring(1, text.length() - 1);
        return IpAddresses.isV6(address) || isFutureAddress(address);
    }

    /** {@code IPvFuture} of RFC 3986 section 3.2.2. */
    private static boolean isFutureAddress(String text) {
        int dot = text.indexOf('.');
        return dot > 1
                && (text.charAt(0) == 'v' || text.charAt(0) == 'V')
                && text.substring(1, dot).chars().allMatch(Ascii::isHex)
                && dot < text.length() - 1
                && text.indexOf('%') < 0
                && URI.isMadeOf(text.substring(dot + 1), USER_INFO, false);
    }

    /** Of what may stand anywhere, percent-encoded octets, and some more delimiters. */
    private boolean isMadeOf(String text, String delimiters, boolean isQuery) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '%' ? !isOctet(text, at) : !isAllowed(c, delimiters, isQuery)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    private boolean isAllowed(int c, String delimiters, boolean isQuery) {
        if (c >= 128) {
            return this == IRI && (UnicodeRanges.isUcs(c) || (isQuery && UnicodeRanges.isPrivate(c)));
        }
        return Ascii.isLetterOrDigit(c)
                || UNRESERVED.indexOf(c) >= 0
                || SUB_DELIMS.indexOf(c) >= 0
                || delimiters.indexOf(c) >= 0;
    }

    /** Whether a percent sign begins a percent-encoded octet. */
    static boolean isOctet(String text, int at) {
        return at + 2 < text.length() && Ascii.isHex(text.charAt(at + 1)) && Ascii.isHex(text.charAt(at + 2));
    }

    private static int indexOrEnd(String text, char c, int from) {
        int index = text.indexOf(c, from);
        return index < 0 ? text.length() : index;
    }
}
