package io.klue.runtime.spi;

import static io.klue.runtime.spi.JsonTexts.lenient;
import static io.klue.runtime.spi.JsonTexts.strict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedValueTest {
    private static final Rules NO_TWO = at -> at.not(two -> two.constant(JsonValue.of(2)));
    private static final Rules NO_B = at -> at.not(b -> b.required("b"));

    private static Map<String, Integer> inner(JsonReader in) {
        return in.checked(NO_B, map -> map.map(item -> item.checked(NO_TWO, JsonReader::int32)));
    }

    private static List<Map<String, Integer>> list(JsonReader in) {
        return in.checked(Evaluation::anything, list -> list.list(CheckedValueTest::inner));
    }

    @Test
    void aValueThatKeepsToTheRulesIsRead() {
        assertEquals(
                List.of(Map.of("a", 1), Map.of("c", -3)),
                strict("[{\"a\":1},{\"c\":-3.0}]", CheckedValueTest::list).value());
    }

    @Test
    void checkedValuesNest() {
        assertEquals(
                List.of(
                        "/1 not: is what the contract rules out",
                        "/1/b not: is what the contract rules out",
                        "/2/c type: must be an integer, but is a string"),
                strict("[{\"a\":1},{\"b\":2.0},{\"c\":\"x\"}]", CheckedValueTest::list)
                        .violations());
    }

    @Test
    void rulesAndTypeReportTheSamePlaceOnce() {
        Rules rules = at -> at.type("string");
        assertEquals(
                List.of(" type: must be a string, but is a number"),
                strict("1", in -> in.checked(rules, JsonReader::string)).violations());
        assertEquals(
                List.of("/a type: must be a string, but is a number", "/b type: must be a string, but is a number"),
                strict("{\"a\":1,\"b\":2}", in -> in.map(item -> item.checked(rules, JsonReader::string)))
                        .violations());
    }

    @Test
    void aLenientReaderOnlyReads() {
        assertEquals(
                2, lenient("2", in -> in.checked(NO_TWO, JsonReader::int32)).value());
        assertEquals(List.of(), lenient("2", in -> in.value(NO_TWO)).violations());
    }

    @Test
    void aValueThatStaysJsonIsHeldToRules() {
        assertEquals(
                List.of(" not: is what the contract rules out"),
                strict("2", in -> in.value(NO_TWO)).violations());
    }

    @Test
    void aDiscriminatorMayStandInsideAndOutside() {
        Function<JsonReader, String> union = in -> {
            String kind = in.discriminator("kind");
            return in.checked(NO_B, object -> kind + object.map(JsonReader::value));
        };
        String json = "{\"x\":[1],\"kind\":\"k\"}";
        assertEquals("k{x=[1], kind=\"k\"}", strict(json, union).value());
        assertEquals(
                List.of("k{x=[1], kind=\"k\"}", "k{x=[1], kind=\"k\"}"),
                strict("[" + json + "," + json + "]", in -> in.checked(Evaluation::anything, list -> list.list(union)))
                        .value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":1} | /a duplicate: is given more than once",
                "{\"a\":1e999999999} | /a format: must have at most 1000 digits, but is 1e999999999",
                "{\"a\":NaN} | json: is not valid JSON at line 1, column 9: unexpected word",
                "{\"a\":\"\\ud800\"} | /a json: has half of a surrogate pair, which is no character",
                "{\"a\":1}} | json: is not valid JSON at line 1, column 8: unexpected character }",
                "{\"a\":1 | json: is not valid JSON at line 1, column 7: the text ends too early",
            })
    void malformedPartsAreReportedOnce(String json, String expected) {
        Rules rules = at -> at.property("a", Evaluation::anything);
        List<String> found = strict(json, in -> in.checked(rules, object -> object.map(JsonReader::value)))
                .violations();
        assertEquals(List.of(expected), found.stream().map(String::strip).toList());
    }

    @Test
    void aDepthBombInACheckedValueIsRefused() {
        assertEquals(
                1,
                strict("[".repeat(100_000), in -> in.checked(NO_B, JsonReader::value))
                        .violations()
                        .size());
    }

    @Test
    void aCheckedValueIsBounded() {
        String large = "[" + "1,".repeat(200_000) + "1]";
        List<String> found =
                strict(large, in -> in.checked(NO_B, JsonReader::value)).violations();
        assertEquals(1, found.size());
        assertEquals(
                "json: is too large: what it must be is not decided within 100000 tokens",
                found.get(0).substring(found.get(0).indexOf(' ') + 1));
    }

    @Test
    void rulesMayNestWithTheDocument() {
        assertEquals(List.of(), nested(100));
    }

    @Test
    void rulesThatNestTooDeepForTheStackRefuseTheValue() {
        List<String> found = nested(499);
        assertTrue(
                found.isEmpty() || found.equals(List.of(" json: is nested too deeply to be checked")), found::toString);
    }

    private static List<String> nested(int levels) {
        String json = "[".repeat(levels) + "]".repeat(levels);
        return strict(json, in -> in.checked(CheckedValueTest::nest, JsonReader::value))
                .violations();
    }

    private static void nest(Evaluation at) {
        at.oneOf(list -> list.allOf(part -> part.items(CheckedValueTest::nest)), string -> string.type("string"));
    }

    @Test
    void javaValuesAreHeldToTheSameRules() {
        Violations violations = new Violations();
        violations.rules("n", 2, JsonWriter::int32, NO_TWO);
        violations.optionalRules("m", Optional.of(3), JsonWriter::int32, NO_TWO);
        violations.optionalRules(Optional.<Integer>empty(), JsonWriter::int32, NO_TWO);
        violations.rules(Map.of("b", 1), (out, map) -> out.map(map, JsonWriter::int32), NO_B);
        assertEquals(
                List.of("/n not: is what the contract rules out", " not: is what the contract rules out"),
                JsonTexts.lines(violations));
    }
}
