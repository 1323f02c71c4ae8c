package io.klue.runtime.internal.crash;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes credentials out of what is reported, going by their names. */
public final class Redaction {
    private static final String HIDDEN = "****";
    private static final Pattern SECRET = Pattern.compile(
            "authoriz|cookie|token|secret|passw|passwd|pwd|api[-_]?key|^key$|credential|signature|session");

    private Redaction() {}

    /** A header's or parameter's value, unless its name says that it is secret. */
    public static String value(String name, String value) {
        return isSecret(name) ? HIDDEN : value;
    }

    /** A query string without the values of secret parameters. */
    public static String query(String query) {
        StringBuilder out = new StringBuilder();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            out.append(out.isEmpty() ? "" : "&");
            out.append(
                    equals >= 0 && isSecret(pair.substring(0, equals)) ? pair.substring(0, equals + 1) + HIDDEN : pair);
        }
        return out.toString();
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
