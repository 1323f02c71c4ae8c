package io.klue.runtime.internal.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads a short body at once, so that a caller who is not interested in it leaves no connection behind. A long or slow
 * one (a download, an event stream) stays a stream.
 */
final class ShortBody {
    private static final int LIMIT = 64 * 1024;
    private static final Set<String> SHORT = Set.of("application/json", "text/plain", "text/html");

    private ShortBody() {}

    static InputStream readAhead(HttpResponse<InputStream> response) {
        InputStream body = response.body();
        if (!isShort(response)) {
            return body;
        }
        try {
            byte[] start = body.readNBytes(LIMIT);
            InputStream known = new ByteArrayInputStream(start);
            return start.length < LIMIT ? known : new SequenceInputStream(known, body);
        } catch (IOException e) {
            return body; // fails again for whoever reads it; who needs the status only does not care
        }
    }

    private static boolean isShort(HttpResponse<InputStream> response) {
        HttpHeaders headers = response.headers();
        OptionalLong length = IncomingReply.length(headers);
        if (length.isPresent()) {
            return length.getAsLong() <= LIMIT || response.request().method().equals("HEAD");
        }
        String mediaType =
                headers.firstValue("Content-Type").orElse("application/json").toLowerCase(Locale.ROOT);
        return SHORT.contains(mediaType.replaceFirst(";.*", "").strip());
    }
}
