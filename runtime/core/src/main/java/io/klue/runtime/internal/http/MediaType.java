package io.klue.runtime.internal.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A media type as a header says it (RFC 9110, section 8.3.1).
 *
 * @param type type and subtype, in lower case
 * @param charset the parameter of this name, in lower case
 * @param text all of it, as it was sent
 */
record MediaType(String type, Optional<String> charset, String text) {
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

    /** Whether it is of this media range: {@code image/png}, {@code image/*}, {@code *}{@code /*}. */
    boolean isIn(String range) {
        return range.equals("*/*")
                || range.equals(type)
                || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
    }

    boolean isJson() {
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }

    boolean isText() {
        return type.startsWith("text/");
    }

    boolean isUrlEncodedForm() {
        return type.equals("application/x-www-form-urlencoded");
    }

    boolean isMultipartForm() {
        return type.equals("multipart/form-data");
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

    /** For a message: at most 60 characters of what was sent. */
    String shown() {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
