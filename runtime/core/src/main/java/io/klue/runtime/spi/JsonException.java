package io.klue.runtime.spi;

import io.klue.runtime.ApiError;
import java.util.List;

/** A JSON text is malformed or is not what was to be read. The message says where, by JSON pointer or line and column. */
public final class JsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list
    private final List<ApiError.Violation> violations;

    JsonException(String message, List<ApiError.Violation> violations) {
        super(message);
        this.violations = violations;
    }

    /** Everything that is wrong, each with its place. */
    public List<ApiError.Violation> violations() {
        return violations;
    }
}
