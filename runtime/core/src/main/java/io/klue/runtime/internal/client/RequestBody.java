package io.klue.runtime.internal.client;

import io.klue.runtime.Payload;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The body of a request.
 *
 * @param mediaType its Content-Type
 * @param repeatable whether it can be sent once more after a failure
 * @param publisher makes the publisher of one attempt
 */
public record RequestBody(String mediaType, boolean repeatable, Supplier<BodyPublisher> publisher) {
    /** Bytes in memory. */
    public static RequestBody ofBytes(String mediaType, byte[] content) {
        return new RequestBody(mediaType, true, () -> BodyPublishers.ofByteArray(content));
    }

    /** Text in the charset of its media type; one that names none gets UTF-8. */
    public static RequestBody ofText(String mediaType, String text) {
        String full = MediaTypes.namesCharset(mediaType) ? mediaType : mediaType + "; charset=utf-8";
        return ofBytes(full, text.getBytes(MediaTypes.charset(full)));
    }

    /** Streamed content, never held in memory. */
    public static RequestBody ofPayload(Payload payload) {
        return ofStream(payload.mediaType(), payload.isRepeatable(), payload.length(), payload::stream);
    }

    /** Streamed content; with a known length the request has a Content-Length, otherwise it is chunked. */
    static RequestBody ofStream(
            String mediaType, boolean repeatable, OptionalLong length, Supplier<InputStream> content) {
        return new RequestBody(mediaType, repeatable, () -> publisher(length, content));
    }

    private static BodyPublisher publisher(OptionalLong length, Supplier<InputStream> content) {
        if (length.isPresent() && length.getAsLong() == 0) {
            return BodyPublishers.noBody();
        }
        InputStream opened = content.get(); // here, so that the caller gets the exception as it is
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> opened);
        return length.isPresent() ? BodyPublishers.fromPublisher(stream, length.getAsLong()) : stream;
    }
}
