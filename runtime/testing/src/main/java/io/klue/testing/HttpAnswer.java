package io.klue.testing;

import io.klue.runtime.ApiError;
import io.klue.runtime.JsonValue;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param body as text, read as UTF-8
 */
public record HttpAnswer(int status, HttpHeaders headers, String body) {
    /** The first header of this name. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /**
     * The body as JSON.
     *
     * @throws io.klue.runtime.spi.JsonException if it is none
     */
    public JsonValue json() {
        return JsonValue.parse(body);
    }

    Optional<JsonValue> parsed() {
        try {
            return Optional.of(json());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where the violations are that a refused request has, sorted; empty if the answer is no such error. */
    List<String> pointers() {
        try {
            ApiError error = ApiError.CODEC.fromJson(body);
            return error.error().equals("INVALID_PARAMETER")
                    ? error.violations().stream()
                            .map(ApiError.Violation::pointer)
                            .sorted()
                            .toList()
                    : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    boolean isOf(String mediaType) {
        String actual = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return actual.replaceFirst("\\s*;.*", "").equals(mediaType);
    }

    @Override
    public String toString() {
        String location = header("Location").map(to -> " to " + to).orElse("");
        return status + " " + header("Content-Type").orElse("without a media type") + location + "\n" + body;
    }
}
