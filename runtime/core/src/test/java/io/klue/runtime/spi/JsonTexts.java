package io.klue.runtime.spi;

import io.klue.runtime.ApiError;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads JSON texts for tests. */
final class JsonTexts {
    private JsonTexts() {}

    /** What a strict reader makes of a text: a value or violations. */
    record Outcome<T>(T value, List<String> violations) {}

    static <T> Outcome<T> strict(String json, Function<JsonReader, T> reader) {
        return strict(json.getBytes(StandardCharsets.UTF_8), reader);
    }

    static <T> Outcome<T> strict(byte[] json, Function<JsonReader, T> reader) {
        Violations violations = new Violations();
        T value = JsonReader.strict(new ByteArrayInputStream(json), violations, JsonLimits.DEFAULT)
                .document(reader);
        return new Outcome<>(value, lines(violations));
    }

    static <T> Outcome<T> lenient(String json, Function<JsonReader, T> reader) {
        Violations violations = new Violations();
        T value = JsonReader.lenient(json, violations, JsonLimits.DEFAULT).document(reader);
        return new Outcome<>(value, lines(violations));
    }

    /** Each violation in one line: pointer, keyword, message. */
    static List<String> lines(Violations violations) {
        return violations.list().stream().map(JsonTexts::line).toList();
    }

    private static String line(ApiError.Violation violation) {
        return violation.pointer() + " " + violation.keyword() + ": " + violation.message();
    }
}
