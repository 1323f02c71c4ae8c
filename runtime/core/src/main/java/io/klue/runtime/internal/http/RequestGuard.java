package io.klue.runtime.internal.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.klue.runtime.internal.param.Percent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Refuses, before any operation, what is well-formed but means one thing here and another at a proxy. */
final class RequestGuard implements Handler {
    @Override
    public void handle(Context context) {
        HttpServletRequest request = context.req();
        if (!context.method().isHttpMethod()) {
            // Javalin would take BEFORE and AFTER for its own filters, and answer 200
            throw HttpErrors.notFound(request.getMethod(), request.getRequestURI());
        }
        if (hasDotSegment(request.getRequestURI())) {
            throw HttpErrors.dotSegment();
        }
        if (!Percent.isWhole(request.getRequestURI())) {
            // Jetty does not look behind a semicolon, and Javalin would decode it
            throw HttpErrors.brokenEscape();
        }
        List<String> codings = Collections.list(request.getHeaders("Transfer-Encoding"));
        if (!codings.isEmpty() && !isPlainlyChunked(codings, request.getProtocol())) {
            throw HttpErrors.transferEncoding();
        }
    }

    /** RFC 3986, section 6.2.2.3: whoever normalises the path calls another operation than we would. */
    private static boolean hasDotSegment(String path) {
        return path.contains("/.")
                && List.of(path.split("/", -1)).stream()
                        .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    /** RFC 9112, section 6.1: no other coding is understood here, and HTTP/1.0 has none. */
    private static boolean isPlainlyChunked(List<String> codings, String protocol) {
        return codings.size() == 1
                && codings.get(0).strip().equalsIgnoreCase("chunked")
                && !protocol.equals("HTTP/1.0");
    }
}
