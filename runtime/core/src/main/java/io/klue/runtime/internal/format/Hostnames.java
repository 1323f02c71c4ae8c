package io.klue.runtime.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of hosts. */
public final class Hostnames {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String A_LABEL = "xn--";

    /** RFC 3490 section 3.1. */
    private static final Pattern DOTS = Pattern.compile("[.\u3002\uFF0E\uFF61]");

    private Hostnames() {}

    /** RFC 1123 section 2.1, whose labels {@code xn--} are those of RFC 5890 section 2.3.2.1. */
    public static boolean isHostname(String text) {
        return Ascii.isAll(text) && isInternational(text);
    }

    /** RFC 5890 section 2.3.2.3; other full stops than that of US-ASCII part labels, too. */
    public static boolean isInternational(String text) {
        // a character takes one or two units here, and at least one in US-ASCII
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        List<String> labels = new ArrayList<>();
        int length = -1;
        for (String label : DOTS.split(text, -1)) {
            String shown = shown(label);
            int units = Ascii.isAll(label)
                    ? label.length()
                    : A_LABEL.length() + Punycode.encode(label).length();
            if (shown.isEmpty() || units > LONGEST_LABEL) {
                return false;
            }
            labels.add(shown);
            length += 1 + units;
        }
        return length <= LONGEST && BidiRule.isFine(labels);
    }

    /** A label as people read it, or nothing if it is none. */
    private static String shown(String label) {
        if (!Ascii.isAll(label)) {
            return IdnLabel.isFine(label) ? label : "";
        }
        String lower = label.toLowerCase(Locale.ROOT);
        if (!isPlain(lower) || !lower.startsWith(A_LABEL)) {
            return isPlain(lower) ? lower : "";
        }
        String code = lower.substring(A_LABEL.length());
        String decoded = Punycode.decode(code);
        boolean isFine = !Ascii.isAll(decoded) && Punycode.encode(decoded).equals(code) && IdnLabel.isFine(decoded);
        return isFine ? decoded : "";
    }

    private static boolean isPlain(String label) {
        return !label.isEmpty()
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && label.chars().allMatch(c -> Ascii.isLetterOrDigit(c) || c == '-');
    }
}
