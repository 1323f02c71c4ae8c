package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats as the JSON Schema Test Suite has them. */
class FormatSuiteTest {
    /** The suite of this project's machines; another one: {@code -Dklue.suite=FOLDER}. */
    private static final Path SUITE =
            Path.of(System.getProperty("klue.suite", "../../../shared/json-schema-test-suite"));

    /** A fraction of more than nanoseconds, which typed times cannot hold, is refused everywhere. */
    private static final List<String> FRACTION = List.of("date-time: a second fraction of fifteen nines is valid");

    /** An offset of more than 18 hours, which {@code ZoneOffset} cannot hold and no place has, is refused, too. */
    private static final List<String> OFFSETS = List.of(
            "time: valid leap second, large positive time-offset",
            "time: valid leap second, large negative time-offset");

    private static final Map<String, List<String>> KNOWN_DIFFERENCES = Map.of(
            "draft4",
            FRACTION,
            "draft2020-12",
            Stream.concat(FRACTION.stream(), OFFSETS.stream()).toList());

    private record Case(String format, String text, boolean isValid, String description) {
        boolean isJudgedOtherwise() {
            Violations violations = new Violations();
            new StringConstraint().format(format).check(text, violations);
            return violations.isEmpty() != isValid;
        }

        @Override
        public String toString() {
            return format + ": " + description;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft2020-12", "draft4"})
    void judgesLikeTheSuiteButForTheKnownDifferences(String draft) throws IOException {
        Path folder = SUITE.resolve(draft).resolve("optional/format");
        if (!Files.isDirectory(folder)) {
            System.out.println("Without the suite: there is no " + folder); // the tables of FormatsTest remain
            return;
        }
        List<Case> cases = cases(folder);
        System.out.println(cases.size() + " cases of formats in " + draft);
        assertTrue(cases.size() > 50, "few cases in " + folder);
        List<String> differences = cases.stream()
                .filter(Case::isJudgedOtherwise)
                .map(Case::toString)
                .toList();
        assertEquals(KNOWN_DIFFERENCES.get(draft), differences);
    }

    private static List<Case> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("unknown.json"))
                    .sorted()
                    .flatMap(FormatSuiteTest::groups)
                    .flatMap(FormatSuiteTest::cases)
                    .toList();
        }
    }

    private static Stream<JsonValue> groups(Path file) {
        try {
            return items(JsonValue.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> cases(JsonValue group) {
        String format = text(member(member(group, "schema"), "format"));
        return items(member(group, "tests"))
                .filter(test -> member(test, "data") instanceof JsonValue.JsonString)
                .map(test -> new Case(
                        format,
                        text(member(test, "data")),
                        member(test, "valid").equals(JsonValue.of(true)),
                        text(member(test, "description"))));
    }

    private static JsonValue member(JsonValue object, String name) {
        return ((JsonValue.JsonObject) object).fields().get(name);
    }

    private static Stream<JsonValue> items(JsonValue array) {
        return ((JsonValue.JsonArray) array).items().stream();
    }

    private static String text(JsonValue string) {
        return ((JsonValue.JsonString) string).value();
    }
}
