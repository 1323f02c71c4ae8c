package io.klue.generator.analyze;

import java.util.Locale;

/** What a media type is, by its name alone. */
final class MediaKinds {
    static final String URLENCODED = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";

    private MediaKinds() {}

    static boolean isBytes(String mediaType) {
        return !isJson(mediaType) && !isText(mediaType);
    }

    static boolean isJson(String mediaType) {
        String essence = essence(mediaType);
        return essence.equals("application/json") || essence.endsWith("+json") || essence.equals("*/*");
    }

    static boolean isText(String mediaType) {
        String essence = essence(mediaType);
        return essence.startsWith("text/") && !essence.equals("text/event-stream");
    }

    static boolean isXml(String mediaType) {
        return essence(mediaType).endsWith("/xml") || essence(mediaType).endsWith("+xml");
    }

    static boolean isForm(String mediaType) {
        return essence(mediaType).equals(URLENCODED) || isMultipart(mediaType);
    }

    static boolean isMultipart(String mediaType) {
        return essence(mediaType).equals(MULTIPART);
    }

    /** Without parameters, in small letters (RFC 9110 section 8.3.1). */
    static String essence(String mediaType) {
        return mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
