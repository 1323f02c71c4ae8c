package io.klue.runtime.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the Content-Disposition of a part says (RFC 7578, section 4.2).
 *
 * @param name of the field, as it was sent
 * @param fileName without the escapes of browsers
 */
record ContentDisposition(@Nullable String name, @Nullable String fileName) {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\\s]*))", Pattern.DOTALL);

    static ContentDisposition parse(String header) {
        String name = null;
        String fileName = null;
        Matcher parameter = PARAMETER.matcher(header);
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : unquoted(parameter.group(2));
            if (parameter.group(1).equalsIgnoreCase("name")) {
                name = value;
            } else if (parameter.group(1).equalsIgnoreCase("filename")) {
                fileName = unescaped(value);
            }
        }
        return new ContentDisposition(name, fileName);
    }

    /** Only what a quoted string has to escape is one: Windows paths come with bare backslashes. */
    private static String unquoted(String quoted) {
        return quoted.replaceAll("\\\\([\"\\\\])", "$1");
    }

    /** Browsers escape three characters (HTML standard, multipart form data). */
    private static String unescaped(String name) {
        return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /** A name as browsers send it. */
    static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
