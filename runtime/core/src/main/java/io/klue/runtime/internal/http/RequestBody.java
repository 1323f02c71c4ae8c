package io.klue.runtime.internal.http;

import io.klue.runtime.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The body of a request: whether there is one, of what type, and its bytes within the limit. */
final class RequestBody {
    private final HttpServletRequest request;
    private final long limit;
    private @Nullable PushbackInputStream stream;

    RequestBody(HttpServletRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** Whether at least a byte was sent; waits for it if the length was not announced. */
    boolean isPresent() {
        long length = request.getContentLengthLong();
        if (length >= 0) {
            return length > 0;
        }
        try {
            PushbackInputStream in = stream();
            int first = in.read();
            if (first >= 0) {
                in.unread(first);
            }
            return first >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes; reading more than the limit throws ApiException 413. */
    PushbackInputStream stream() {
        if (stream == null) {
            if (request.getContentLengthLong() > limit) {
                throw HttpErrors.tooLarge(limit);
            }
            String encoding = request.getHeader("Content-Encoding");
            if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
                throw HttpErrors.unsupportedEncoding(encoding);
            }
            try {
                InputStream in = request.getInputStream();
                stream = new PushbackInputStream(new LimitedStream(in, limit), 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stream;
    }

    /** What Content-Type says. Not getContentType(), which throws for a charset that this JVM does not know. */
    Optional<MediaType> mediaType() {
        return Optional.ofNullable(request.getHeader("Content-Type")).map(MediaType::parse);
    }

    /**
     * Throws ApiException 415 if Content-Type says something else. A body without Content-Type is taken for what is
     * expected (RFC 9110, section 8.3 leaves that to the recipient).
     */
    void require(Predicate<MediaType> accepted, String words) {
        mediaType().filter(accepted.negate()).ifPresent(actual -> {
            throw HttpErrors.unsupportedMediaType(actual.shown(), words);
        });
    }

    long limit() {
        return limit;
    }

    /** What to answer when the body could not be read to its end. */
    static Optional<ApiException> readFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.util.concurrent.TimeoutException) {
                return Optional.of(HttpErrors.timeout());
            }
            if (cause instanceof java.io.EOFException) {
                return Optional.of(HttpErrors.brokenBody());
            }
            if (cause instanceof org.eclipse.jetty.http.HttpException) {
                return Optional.of(HttpErrors.brokenChunks());
            }
        }
        return Optional.empty();
    }
}
