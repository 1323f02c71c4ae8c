package io.klue.runtime.internal.http;

import io.klue.runtime.ApiException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body of a request: whether there is one, of what type, and its bytes within the limit. */
final class RequestBody {
    private final HttpServletRequest request;
    private final BodyLimits limits;
    private final List<MediaType> declared;
    private @Nullable PushbackInputStream raw;

    /** {@code declared}: the media types of the contract; none: what is asked for. */
    RequestBody(HttpServletRequest request, BodyLimits limits, List<String> declared) {
        this.request = request;
        this.limits = limits;
        this.declared = declared.stream().map(MediaType::parse).toList();
    }

    /** Whether at least a byte was sent; waits for it if the length was not announced. */
    boolean isPresent() {
        long length = request.getContentLengthLong();
        if (length >= 0) {
            return length > 0;
        }
        try {
            PushbackInputStream in = raw();
            int first = in.read();
            if (first >= 0) {
                in.unread(first);
            }
            return first >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PushbackInputStream raw() throws IOException {
        if (raw == null) {
            raw = new PushbackInputStream(request.getInputStream(), 1);
        }
        return raw;
    }

    /** The bytes of a body that is kept in memory; reading more than the limit throws ApiException 413. */
    InputStream held() {
        return decoded(limits.held());
    }

    /** The bytes of a body that is streamed; reading more than the limit throws ApiException 413. */
    InputStream streamed() {
        return decoded(limits.streamed());
    }

    /** Both are limited, the bytes that come in and those that they inflate to. */
    private InputStream decoded(long limit) {
        ContentCoding coding = coding();
        if (request.getContentLengthLong() > limit) {
            throw HttpErrors.tooLarge(limit);
        }
        try {
            InputStream in = new LimitedStream(raw(), limit);
            return coding == ContentCoding.IDENTITY ? in : new LimitedStream(coding.decoded(in), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentCoding coding() {
        return ContentCoding.of(String.join(",", Collections.list(request.getHeaders("Content-Encoding"))));
    }

    /** How many bytes will be read; -1 if that is not known. */
    long length() {
        return coding() == ContentCoding.IDENTITY ? request.getContentLengthLong() : -1;
    }

    /** Whether a body was sent, or at least its type: a text or a file can be empty. */
    boolean isPresentOrTyped() {
        return contentType().isPresent() || isPresent();
    }

    /** Not getContentType(), which throws for a charset that this JVM does not know. */
    private Optional<MediaType> contentType() {
        return Optional.ofNullable(request.getHeader("Content-Type")).map(MediaType::parse);
    }

    /**
     * What the body is. One without Content-Type is taken for the first that is accepted (RFC 9110, section 8.3 leaves that
     * to the recipient), and one without charset has that of the contract.
     *
     * @param defaults what is accepted where the contract names nothing
     * @throws ApiException 415 if it is none of what is accepted
     */
    MediaType mediaType(String... defaults) {
        MediaType sent = sent(accepted(defaults));
        return sent.withCharsetOf(match(sent, accepted(defaults)));
    }

    /** Which of the contract's media types the body is. */
    MediaType matched() {
        return match(sent(declared), declared);
    }

    private List<MediaType> accepted(String... defaults) {
        return declared.isEmpty() ? Stream.of(defaults).map(MediaType::parse).toList() : declared;
    }

    private MediaType sent(List<MediaType> accepted) {
        return contentType().orElseGet(() -> accepted.get(0).concrete());
    }

    private static MediaType match(MediaType sent, List<MediaType> accepted) {
        return sent.best(accepted)
                .orElseThrow(() -> HttpErrors.unsupportedMediaType(sent.shown(), MediaType.words(accepted)));
    }

    BodyLimits limits() {
        return limits;
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
