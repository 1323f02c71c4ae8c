package io.klue.runtime.internal.format;

/** Addresses as text. */
public final class IpAddresses {
    private static final int LONGEST_V4 = "255.255.255.255".length();
    private static final int LONGEST_V6 = "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255".length();
    private static final int GROUPS = 8;
    /** More groups than any address has. */
    private static final int BROKEN = 100;

    private IpAddresses() {}

    /** {@code dotted-quad} of RFC 2673 section 3.2: four decimal octets without leading zeros. */
    public static boolean isV4(String text) {
        if (text.length() > LONGEST_V4) {
            return false;
        }
        String[] octets = text.split("\\.", -1);
        for (String octet : octets) {
            if (!isOctet(octet)) {
                return false;
            }
        }
        return octets.length == 4;
    }

    private static boolean isOctet(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Ascii::isDigit);
        boolean hasLeadingZero = text.length() > 1 && text.charAt(0) == '0';
        return isNumber && !hasLeadingZero && Integer.parseInt(text) <= 255;
    }

    /** RFC 4291 section 2.2, without a zone. */
    public static boolean isV6(String text) {
        if (text.length() > LONGEST_V6) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        return before + groups(text.substring(gap + 2), true) < GROUPS;
    }

    private static int groups(String text, boolean mayEndInV4) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int last = parts.length - 1;
        boolean endsInV4 = mayEndInV4 && isV4(parts[last]);
        for (int i = 0; i < (endsInV4 ? last : parts.length); i++) {
            if (!isGroup(parts[i])) {
                return BROKEN;
            }
        }
        return endsInV4 ? parts.length + 1 : parts.length;
    }

    private static boolean isGroup(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Ascii::isHex);
    }
}
