package io.klue.runtime;

import io.klue.runtime.spi.JsonCodec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every failure looks like on the wire.
 *
 * @param status the HTTP status, 400 to 599
 * @param error the machine-readable code, such as {@code NOT_FOUND}; {@code error} on the wire
 * @param errorDescription what went wrong, for developers; {@code error_description} on the wire
 * @param userMessage what the end user may be shown; {@code user_message} on the wire
 * @param errorId finds this occurrence in logs and crash reports; {@code error_id} on the wire
 * @param violations each place at which a request broke the contract; left out on the wire when empty
 */
public record ApiError(
        int status,
        String error,
        String errorDescription,
        Optional<String> userMessage,
        Optional<String> errorId,
        List<Violation> violations) {

    /** Reads and writes the wire form. */
    public static final JsonCodec<ApiError> CODEC = new JsonCodec<>(ApiErrorJson::read, ApiErrorJson::write);

    public ApiError {
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(errorDescription, "errorDescription");
        Objects.requireNonNull(userMessage, "userMessage");
        Objects.requireNonNull(errorId, "errorId");
        violations = List.copyOf(violations);
    }

    /** An error with nothing but what is mandatory. */
    public static ApiError of(int status, String error, String errorDescription) {
        return new ApiError(status, error, errorDescription, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same error for the end user's eyes; null takes the message away. */
    public ApiError withUserMessage(@Nullable String message) {
        return new ApiError(status, error, errorDescription, Optional.ofNullable(message), errorId, violations);
    }

    /** The same error, marked as one occurrence; null takes the mark away. */
    public ApiError withErrorId(@Nullable String id) {
        return new ApiError(status, error, errorDescription, userMessage, Optional.ofNullable(id), violations);
    }

    /** The same error with another description. */
    public ApiError withErrorDescription(String description) {
        return new ApiError(status, error, description, userMessage, errorId, violations);
    }

    /** The same error with these violations in place of its own. */
    public ApiError withViolations(List<Violation> places) {
        return new ApiError(status, error, errorDescription, userMessage, errorId, places);
    }

    /**
     * One place at which a value breaks the contract.
     *
     * @param pointer an RFC 6901 JSON pointer into the body ({@code ""} is the whole body), or
     *     {@code query/limit}, {@code path/petId}, {@code header/X-Id}, {@code cookie/sid}, {@code form/name}
     * @param keyword the keyword of the contract that is broken, such as {@code minimum}
     * @param message what is wrong, for a person
     */
    public record Violation(String pointer, String keyword, String message) {
        public static final JsonCodec<Violation> CODEC =
                new JsonCodec<>(ApiErrorJson::readViolation, ApiErrorJson::writeViolation);

        public Violation {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(keyword, "keyword");
            Objects.requireNonNull(message, "message");
        }
    }
}
