package io.klue.runtime.internal.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.OptionalLong;

/**
 * An answer whose status and headers have arrived.
 *
 * @param body the rest, as it comes in
 * @param failures words what goes wrong from here on
 */
public record IncomingReply(int status, HttpHeaders headers, InputStream body, CallFailures failures) {
    /** The media type with its parameters, or {@code application/octet-stream}. */
    public String mediaType() {
        return headers.firstValue("Content-Type").orElse("application/octet-stream");
    }

    /** What Content-Length says, if it says a number. */
    public OptionalLong length() {
        return length(headers);
    }

    /** The body for somebody who reads as long as something comes: the timeout of the call is that of each wait. */
    InputStream patientBody() {
        if (body instanceof BodyStream stream) {
            stream.patient(failures.timeout());
        }
        return body;
    }

    static OptionalLong length(HttpHeaders headers) {
        return headers.firstValue("Content-Length").filter(text -> text.matches("\\d{1,18}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /**
     * The whole body.
     *
     * @param limit the most bytes that it may have
     * @throws io.klue.runtime.RemoteApiException if it has more, or does not arrive completely
     */
    public byte[] readAll(int limit) {
        try (body) {
            byte[] read = body.readNBytes(limit + 1);
            if (read.length > limit) {
                throw failures.badAnswer(ClientMessages.tooLarge(limit), null);
            }
            return read;
        } catch (IOException e) {
            throw failures.incompleteAnswer(e);
        }
    }
}
