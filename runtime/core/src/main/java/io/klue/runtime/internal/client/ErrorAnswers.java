package io.klue.runtime.internal.client;

import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;
import io.klue.runtime.RemoteApiException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an answer with a status that the operation does not expect: klue's envelope, RFC 9457, or anything else. */
public final class ErrorAnswers {
    private static final int LIMIT = 1024 * 1024;
    private static final String UNNAMED = "REMOTE_ERROR";
    private static final JsonObject NOTHING = new JsonObject(Map.of());

    private ErrorAnswers() {}

    /** What to throw for it. Whatever the body is, the status reaches the caller. */
    public static RemoteApiException read(IncomingReply reply) {
        byte[] body = start(reply.body());
        if (reply.status() < 400 || reply.status() > 599) {
            return reply.failures().badAnswer(ClientMessages.unexpectedStatus(reply.status()), null);
        }
        JsonObject json = object(body);
        ApiError fallback = reply.failures()
                .error(reply.status(), UNNAMED, ClientMessages.status(reply.status(), text(reply, body)));
        return reply.failures()
                .answered(new ApiError(
                        reply.status(),
                        first(json, "error", "code").orElse(UNNAMED),
                        first(json, "error_description", "detail", "message", "title")
                                .orElse(fallback.errorDescription()),
                        first(json, "user_message"),
                        first(json, "error_id"),
                        violations(json)));
    }

    private static byte[] start(InputStream body) {
        try (body) {
            return body.readNBytes(LIMIT);
        } catch (IOException e) {
            return new byte[0]; // the status says more than the way in which its explanation got lost
        }
    }

    private static JsonObject object(byte[] body) {
        try {
            JsonValue value = JsonValue.parse(new String(body, StandardCharsets.UTF_8));
            return value instanceof JsonObject object ? object : NOTHING;
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }

    /** Plain text is made for people; anything else would be noise. */
    private static String text(IncomingReply reply, byte[] body) {
        boolean plain = reply.mediaType().toLowerCase(Locale.ROOT).startsWith("text/plain");
        return plain ? new String(body, StandardCharsets.UTF_8).strip() : "";
    }

    private static Optional<String> first(JsonObject json, String... names) {
        for (String name : names) {
            if (json.get(name) instanceof JsonString string && !string.value().isBlank()) {
                return Optional.of(string.value());
            }
        }
        return Optional.empty();
    }

    private static List<ApiError.Violation> violations(JsonObject json) {
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
