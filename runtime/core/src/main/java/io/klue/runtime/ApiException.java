package io.klue.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure with a status and a code that the caller shall see. Throw it from an implementation, or declare your own:
 *
 * <pre>{@code
 * final class OutOfStock extends ApiException {
 *     OutOfStock(String item) {
 *         super(409, "OUT_OF_STOCK", "no " + item + " left", "Sorry, sold out");
 *     }
 * }
 * }</pre>
 */
public class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an exception is never serialised here
    private final ApiError error;

    /**
     * @param status the HTTP status of the answer
     * @param code machine-readable, such as {@code OUT_OF_STOCK}
     * @param message what went wrong, for developers
     */
    public ApiException(int status, String code, String message) {
        this(ApiError.of(status, code, message), null);
    }

    /** As {@link #ApiException(int, String, String)}, with words for the end user. */
    public ApiException(int status, String code, String message, @Nullable String userMessage) {
        this(ApiError.of(status, code, message).withUserMessage(userMessage), null);
    }

    /** A failure that answers exactly this error. */
    public ApiException(ApiError error) {
        this(error, null);
    }

    /** A failure that answers exactly this error, for a reason that the caller does not see. */
    public ApiException(ApiError error, @Nullable Throwable cause) {
        this(error, error.errorDescription(), cause);
    }

    ApiException(ApiError error, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.error = error;
    }

    public static ApiException badRequest(String code, String message) {
        return new ApiException(400, code, message);
    }

    public static ApiException unauthorized(String code, String message) {
        return new ApiException(401, code, message);
    }

    public static ApiException forbidden(String code, String message) {
        return new ApiException(403, code, message);
    }

    public static ApiException notFound(String code, String message) {
        return new ApiException(404, code, message);
    }

    public static ApiException conflict(String code, String message) {
        return new ApiException(409, code, message);
    }

    public static ApiException unprocessable(String code, String message) {
        return new ApiException(422, code, message);
    }

    /** The HTTP status of the answer. */
    public int status() {
        return error.status();
    }

    /** The machine-readable code, {@code error} on the wire. */
    public String code() {
        return error.error();
    }

    /** What the end user may be shown. */
    public Optional<String> userMessage() {
        return error.userMessage();
    }

    /** What the caller is answered. */
    public ApiError error() {
        return error;
    }
}
