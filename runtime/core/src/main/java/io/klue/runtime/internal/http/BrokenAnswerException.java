package io.klue.runtime.internal.http;

import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import io.klue.runtime.spi.Violations;
import java.util.List;
import java.util.Map;

/** An answer of this server breaks its own contract. */
final class BrokenAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of records of strings
    private final List<ApiError.Violation> violations;

    BrokenAnswerException(Violations violations) {
        super(HttpErrors.brokenAnswer(violations.summary()));
        this.violations = violations.list();
    }

    /** What a crash report says of it. */
    JsonValue facts() {
        return JsonValue.of(Map.of(
                "violations",
                violations.stream()
                        .map(v -> Map.of("pointer", v.pointer(), "keyword", v.keyword(), "message", v.message()))
                        .toList()));
    }
}
