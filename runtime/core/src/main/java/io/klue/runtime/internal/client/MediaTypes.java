package io.klue.runtime.internal.client;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of Content-Type and Content-Disposition. */
public final class MediaTypes {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME =
            Pattern.compile(";\\s*filename\\s*=\\s*(?:\"([^\"]*)\"|([^\";\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern UTF8_FILE_NAME =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

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

    /** The file name of a Content-Disposition (RFC 6266). */
    public static Optional<String> fileName(String disposition) {
        Matcher utf8 = UTF8_FILE_NAME.matcher(disposition);
        if (utf8.find()) {
            return decoded(utf8.group(1));
        }
        Matcher plain = FILE_NAME.matcher(disposition);
        return plain.find() ? Optional.of(plain.group(1) == null ? plain.group(2) : plain.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String escaped) {
        try {
            return Optional.of(URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
