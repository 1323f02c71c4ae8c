package io.klue.runtime.internal.client;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of Content-Type and Content-Disposition. */
public final class MediaTypes {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME = Pattern.compile(
            ";\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENDED_FILE_NAME =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /** The charset of a media type, UTF-8 if it names none or one that this JDK does not know. */
    public static Charset charset(String mediaType) {
        Matcher named = CHARSET.matcher(mediaType);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    static boolean namesCharset(String mediaType) {
        return CHARSET.matcher(mediaType).find();
    }

    /** The file name of a Content-Disposition (RFC 6266): the extended form (RFC 8187) before the plain one. */
    public static Optional<String> fileName(String disposition) {
        Matcher extended = EXTENDED_FILE_NAME.matcher(disposition);
        Optional<String> name =
                extended.find() ? decoded(extended.group(2), Charset.forName(extended.group(1))) : Optional.empty();
        return name.or(() -> plainFileName(disposition));
    }

    private static Optional<String> plainFileName(String disposition) {
        Matcher plain = FILE_NAME.matcher(disposition);
        if (!plain.find()) {
            return Optional.empty();
        }
        String quoted = plain.group(1);
        return Optional.of(quoted == null ? plain.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
    }

    /** Whether a Content-Disposition asks to save the content rather than to show it. */
    public static boolean isAttachment(String disposition) {
        return disposition.strip().toLowerCase(Locale.ROOT).matches("attachment\\s*(;.*)?");
    }

    private static Optional<String> decoded(String escaped, Charset charset) {
        try {
            return Optional.of(URLDecoder.decode(escaped.replace("+", "%2B"), charset));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
