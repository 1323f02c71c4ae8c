package io.klue.runtime.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** The headers that tie the calls of one request together; klue's names are understood, ours are sent. */
final class CallIds {
    static final String ID = "X-Call-Id";
    static final String PATH = "X-Call-Path";
    private static final int MAX_ID = 128;
    private static final int MAX_PATH = 1024;

    private CallIds() {}

    /** What the caller sent, if it is harmless in logs and headers; else a new id. */
    static String id(HttpServletRequest request) {
        return sent(request, MAX_ID, ID, "PymCallID")
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** The path that the caller sent, with {@code api} at its end. */
    static String path(HttpServletRequest request, String api) {
        return sent(request, MAX_PATH, PATH, "PymCallPath")
                .map(path -> path + "." + api)
                .orElse(api);
    }

    private static Optional<String> sent(HttpServletRequest request, int max, String... names) {
        for (String name : names) {
            String value = request.getHeader(name);
            if (value != null && !value.isEmpty() && value.length() <= max && isHarmless(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static boolean isHarmless(String value) {
        return value.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0));
    }
}
