package io.klue.runtime.internal.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A media type as a header says it (RFC 9110, section 8.3.1).
 *
 * @param type type and subtype, in lower case
 * @param charset the parameter of this name, in lower case
 * @param text all of it, as it was sent
 */
public record MediaType(String type, Optional<String> charset, String text) {
    static final String BYTES = "application/octet-stream";
    static final String URLENCODED = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";

    static MediaType parse(String text) {
        int end = text.indexOf(';');
        String type = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Optional<String> charset = Optional.empty();
        for (String parameter :
                end < 0 ? new String[0] : text.substring(end + 1).split(";", -1)) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                charset = Optional.of(pair[1].strip().replace("\"", "").toLowerCase(Locale.ROOT));
            }
        }
        return new MediaType(type, charset, text);
    }

    /** Whether a media type is in one of these ranges; none of them: it is. */
    public static boolean isAccepted(String mediaType, List<String> ranges) {
        MediaType type = parse(mediaType);
        return ranges.isEmpty() || ranges.stream().map(MediaType::parse).anyMatch(type::isIn);
    }

    /** Whether it is of this media range: {@code image/png}, {@code image/*}, {@code *}{@code /*}. */
    boolean isIn(MediaType range) {
        return range.type.equals("*/*")
                || range.type.equals(type)
                || (range.type.endsWith("/*") && type.startsWith(range.type.substring(0, range.type.length() - 1)));
    }

    /** The narrowest of these ranges that it is in (RFC 9110, section 12.5.1). */
    Optional<MediaType> best(List<MediaType> ranges) {
        return ranges.stream().filter(this::isIn).min(Comparator.comparingInt(MediaType::width));
    }

    private static int width(MediaType range) {
        return range.type.equals("*/*") ? 2 : range.type.endsWith("/*") ? 1 : 0;
    }

    /** The type itself; bytes in place of a range. */
    MediaType concrete() {
        return width(this) == 0 ? this : parse(BYTES);
    }

    /** This with the charset of another, if it has none itself. */
    MediaType withCharsetOf(MediaType other) {
        return charset.isPresent() ? this : new MediaType(type, other.charset, text);
    }

    /** As in "must be image/png or image/jpeg". */
    static String words(List<MediaType> ranges) {
        return ranges.stream().map(MediaType::text).collect(Collectors.joining(" or "));
    }

    boolean isMultipartForm() {
        return type.equals(MULTIPART);
    }

    /** Whether the text is UTF-8, as JSON must be (RFC 8259, section 8.1). */
    boolean isUtf8() {
        return charset.isEmpty()
                || charset.get().equals("utf-8")
                || charset.get().equals("us-ascii");
    }

    /** The charset, UTF-8 by default; empty if this JVM does not know it. */
    Optional<Charset> javaCharset() {
        try {
            return Optional.of(charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset.get()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String shown() {
        return shown(text);
    }

    /** For a message: at most 60 characters of what was sent. */
    static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
