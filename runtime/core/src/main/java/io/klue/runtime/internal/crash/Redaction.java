package io.klue.runtime.internal.crash;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
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

    /** A header's or parameter's value, unless its name says that it is secret, or the contract does. */
    static String value(String name, String value, Set<String> sensitive) {
        return sensitive.stream().anyMatch(secret -> secret.equalsIgnoreCase("header/" + name))
                ? HIDDEN
                : value(name, value);
    }

    /** A query string without the values of parameters that are secret by name or by contract. */
    public static String query(String query, Set<String> sensitive) {
        StringBuilder out = new StringBuilder();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            out.append(out.isEmpty() ? "" : "&");
            String name = equals < 0 ? "" : pair.substring(0, equals);
            boolean secret = isSecret(name) || sensitive.contains("query/" + decoded(name));
            out.append(secret ? name + "=" + HIDDEN : pair);
        }
        return out.toString();
    }

    /** As the server reads it; a name that nobody can read is none of the contract's. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
