package io.klue.runtime.internal.client;

import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the JSON of an error tells, whoever made it: klue's envelope, RFC 9457, or anything else. */
public final class ErrorFacts {
    private static final String UNNAMED = "REMOTE_ERROR";

    /** Of what is no JSON. */
    public static final ErrorFacts NONE = new ErrorFacts(new JsonObject(Map.of()));

    private final JsonObject json;

    private ErrorFacts(JsonObject json) {
        this.json = json;
    }

    public static ErrorFacts of(byte[] body) {
        try {
            JsonValue value = JsonValue.parse(new String(body, StandardCharsets.UTF_8));
            return value instanceof JsonObject object ? new ErrorFacts(object) : NONE;
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** The error, described so unless it describes itself. */
    public ApiError error(int status, String description) {
        return new ApiError(
                status,
                first("error", "code").orElse(UNNAMED),
                first("error_description", "detail", "message", "title").orElse(description),
                first("user_message"),
                first("error_id"),
                violations());
    }

    private Optional<String> first(String... names) {
        for (String name : names) {
            if (json.get(name) instanceof JsonString string && !string.value().isBlank()) {
                return Optional.of(string.value());
            }
        }
        return Optional.empty();
    }

    private List<ApiError.Violation> violations() {
        List<ApiError.Violation> violations = new ArrayList<>();
        if (json.get("violations") instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonObject violation) {
                    violations.add(new ApiError.Violation(
                            text(violation, "pointer"), text(violation, "keyword"), text(violation, "message")));
                }
            }
        }
        return violations;
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string ? string.value() : "";
    }
}
