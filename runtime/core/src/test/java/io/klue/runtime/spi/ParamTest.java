package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.Bytes;
import io.klue.runtime.JsonValue;
import io.klue.runtime.internal.param.Escaping;
import io.klue.runtime.internal.param.RawValues;
import io.klue.runtime.spi.Shop.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamTest {
    private final Violations violations = new Violations();

    private Param query(String... values) {
        return Param.of("query", "q", List.of(values), violations);
    }

    private void assertReads(Object expected, String text, Function<Param, ?> read) {
        assertEquals(expected, read.apply(query(text)));
        assertEquals(List.of(), JsonTexts.lines(violations));
    }

    private void assertRefused(String expected, String text, Function<Param, ?> read) {
        Violations own = new Violations();
        assertNull(read.apply(Param.of("query", "q", List.of(text), own)));
        assertEquals(List.of("query/q " + expected), JsonTexts.lines(own));
    }

    @Test
    void everyTypeHasItsText() {
        assertReads("", "", Param::string);
        assertReads(true, "true", Param::bool);
        assertReads(false, "false", Param::bool);
        assertReads(-7, "-7", Param::int32);
        assertReads(0, "-0", Param::int32);
        assertReads(Long.MIN_VALUE, "-9223372036854775808", Param::int64);
        assertReads(0.1f, "0.1", Param::float32);
        assertReads(-1.5e300, "-1.5e300", Param::float64);
        assertReads(new BigDecimal("1.10"), "1.10", Param::decimal);
        assertReads(
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                "123E4567-e89b-12d3-a456-426614174000",
                Param::uuid);
        assertReads(LocalDate.of(2024, 2, 29), "2024-02-29", Param::date);
        assertReads(OffsetDateTime.parse("2024-02-29T12:00:00+01:00"), "2024-02-29T12:00:00+01:00", Param::dateTime);
        assertReads(Bytes.of((byte) 'f'), "Zg==", Param::bytes);
        assertReads(Status.SOLD, "sold", param -> param.constant(Status::of));
        assertReads("one", "1", param -> param.intConstant(number -> number == 1 ? "one" : null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " 2", "2 ", "+2", "2.0", "2e0", "02", "0x2", "٢", "--2", "-", "1_000", "1,000", "two"})
    void anIntegerHasNothingButDigits(String text) {
        assertRefused("type: must be an integer, but is \"" + text + "\"", text, Param::int32);
        assertRefused("type: must be an integer, but is \"" + text + "\"", text, Param::int64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "NaN", "Infinity", "1.", ".5", "+1.5", "1,5", "1f", "1d", "0x1p3", "01.5", "1e", " 1.5"})
    void aNumberIsANumberOfJson(String text) {
        assertRefused("type: must be a number, but is \"" + text + "\"", text, Param::float64);
        assertRefused("type: must be a number, but is \"" + text + "\"", text, Param::float32);
        assertRefused("type: must be a number, but is \"" + text + "\"", text, Param::decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "True", "1", "0", "yes", "on", "true "})
    void aBooleanIsTrueOrFalse(String text) {
        assertRefused("type: must be true or false, but is \"" + text + "\"", text, Param::bool);
    }

    @Test
    void numbersFitTheirTypes() {
        assertRefused("format: must fit a 32-bit integer, but is 2147483648", "2147483648", Param::int32);
        assertRefused(
                "format: must fit a 64-bit integer, but is 9223372036854775808", "9223372036854775808", Param::int64);
        assertRefused("format: must fit a 32-bit floating point number, but is 1E+39", "1e39", Param::float32);
        assertRefused("format: must fit a 64-bit floating point number, but is 1E+309", "1e309", Param::float64);
        assertRefused("format: must have at most 1000 digits, but is 1e999999999", "1e999999999", Param::decimal);
        assertRefused(
                "format: must have at most 1000 digits, but is " + "1".repeat(40) + "…",
                "1".repeat(1_000_000),
                Param::int64);
    }

    @Test
    void otherTextIsRefusedWithWhatItShouldBe() {
        assertRefused(
                "format: must be a UUID such as 123e4567-e89b-12d3-a456-426614174000, but is \"x\"", "x", Param::uuid);
        assertRefused("format: must be a date such as 2024-12-31, but is \"x\"", "x", Param::date);
        assertRefused(
                "format: must be a date and time with offset such as 2024-12-31T23:59:59Z, but is \"x\"",
                "x",
                Param::dateTime);
        assertRefused("format: must be base64 (RFC 4648 section 4), but is \"x\"", "x", Param::bytes);
        assertRefused("enum: is not one of the allowed values: \"x\"", "x", param -> param.constant(Status::of));
        assertRefused("enum: is not one of the allowed values: 2", "2", param -> param.intConstant(number -> null));
    }

    @Test
    void constraintsAreCheckedAtTheParameter() {
        NumberConstraint big = new NumberConstraint().minimum(10);
        query("7").int32(big);
        query("7").int64(big);
        query("7").float32(big);
        query("7").float64(big);
        query("7").decimal(big);
        query("7").string(new StringConstraint().minLength(2));

        assertEquals(6, violations.count());
        assertTrue(violations.list().stream()
                .allMatch(violation -> violation.pointer().equals("query/q")));
        violations.add("type", "is elsewhere");
        assertEquals("", violations.list().get(6).pointer());
    }

    @Test
    void whatIsAbsentIsNullAndRecordedOnlyIfRequired() {
        assertNull(query().string());
        assertNull(query().int32());
        assertNull(query().list(ParamStyle.CSV, Param::string));
        assertNull(query().list(ParamStyle.MULTI, Param::string));
        assertFalse(query().isPresent());
        assertTrue(query("").isPresent());
        assertTrue(violations.isEmpty());

        assertNull(query().required().int32());
        assertEquals("a", query("a").required().string());
        assertEquals(List.of("query/q required: is required"), JsonTexts.lines(violations));
    }

    @Test
    void oneValueMayNotBeGivenTwice() {
        assertNull(query("1", "2").int32());
        assertEquals(List.of("query/q type: must be given once, but is given 2 times"), JsonTexts.lines(violations));
    }

    @Test
    void listsAreSplitByTheirStyle() {
        assertReads(List.of("a", "b c", ""), "a,b c,", param -> param.list(ParamStyle.CSV, Param::string));
        assertReads(List.of("a", "b"), "a b", param -> param.list(ParamStyle.SSV, Param::string));
        assertReads(List.of("a", "b"), "a\tb", param -> param.list(ParamStyle.TSV, Param::string));
        assertReads(List.of("a", "b"), "a|b", param -> param.list(ParamStyle.PIPES, Param::string));
        assertReads(List.of("a,b"), "a,b", param -> param.list(ParamStyle.MULTI, Param::string));
        assertReads(List.of(), "", param -> param.list(ParamStyle.CSV, Param::string));
        assertEquals(List.of(1, 2), query("1", "2").list(ParamStyle.MULTI, Param::int32));
        assertTrue(violations.isEmpty());
    }

    @Test
    void itemsOfListsHaveTheirPlaces() {
        query("1,x,300").list(ParamStyle.CSV, item -> item.int32(new NumberConstraint().maximum(100)));
        query("a", "a").list(ParamStyle.MULTI, new ArrayConstraint().uniqueItems(), Param::string);

        assertEquals(
                List.of(
                        "query/q/1 type: must be an integer, but is \"x\"",
                        "query/q/2 maximum: must be at most 100, but is 300",
                        "query/q uniqueItems: must have no two equal items, but items 0 and 1 are equal"),
                JsonTexts.lines(violations));
    }

    @Test
    void jsonIsReadWithPlacesBelowTheParameter() {
        assertReads(Map.of("a", 1), "{\"a\": 1}", param -> param.json(in -> in.map(JsonReader::int32)));
        assertNull(query().json(JsonReader::string));
        assertTrue(violations.isEmpty());

        assertRefused("json: is empty, but must be JSON", "", param -> param.json(JsonReader::string));
        assertRefused(
                "type: must be an object, but is a number", "5", param -> param.json(in -> in.map(JsonReader::int32)));
        query("{\"a/b\": {\"c\": \"x\"}}").json(in -> in.map(inner -> inner.map(JsonReader::int32)));
        assertEquals(List.of("query/q/a~1b/c type: must be an integer, but is a string"), JsonTexts.lines(violations));
    }

    @Test
    void secretJsonIsNotShown() {
        query("{\"pin\": 12345}")
                .sensitive()
                .json(in -> in.map(pin -> pin.int32(new NumberConstraint().maximum(9999))));
        query("x").int32();

        assertEquals(
                List.of("query/q/pin maximum: must be at most 9999", "query/q type: must be an integer, but is \"x\""),
                JsonTexts.lines(violations));
    }

    private Object raw(Escaping escaping, String query, Function<Param, ?> read) {
        RawValues source = escaping == Escaping.QUERY
                ? RawValues.parse("query", query, violations)
                : RawValues.of("q", List.of(query), escaping);
        return read.apply(Param.of("query", "q", source, violations));
    }

    private void assertRefusedRaw(String expected, String query, Function<Param, ?> read) {
        Violations own = new Violations();
        assertNull(read.apply(Param.of("query", "q", RawValues.parse("query", query, own), own)));
        assertEquals(List.of(expected), JsonTexts.lines(own));
    }

    @Test
    void delimitersAreFoundBeforeAnythingIsDecoded() {
        Function<Param, ?> csv = param -> param.list(ParamStyle.CSV, Param::string);
        assertEquals(List.of("a,b", "c d"), raw(Escaping.QUERY, "q=a%2Cb,c+d", csv));
        assertEquals(List.of("a,b"), raw(Escaping.QUERY, "q=a%2Cb", csv));
        assertEquals(List.of("a+b", "c"), raw(Escaping.PATH, "a+b,c", csv));
        assertEquals(List.of("a", "b,c"), raw(Escaping.COOKIE, "a,b%2Cc", csv));
        assertEquals(List.of("a", "b"), raw(Escaping.HEADER, " a ,, b", csv));
        assertEquals(
                List.of("a", "b", "c"),
                raw(Escaping.QUERY, "q=a%20b+c", param -> param.list(ParamStyle.SSV, Param::string)));
        assertEquals(
                List.of("a", "b", "c"),
                raw(Escaping.QUERY, "q=a%7Cb|c", param -> param.list(ParamStyle.PIPES, Param::string)));
        assertEquals(
                List.of("a.b", "c"),
                raw(Escaping.PATH, ".a%2Eb.c", param -> param.list(ParamStyle.LABEL_EXPLODED, Param::string)));
        assertTrue(violations.isEmpty());
    }

    @Test
    void escapedCommasSeparateItemsThatCannotHoldThem() {
        assertEquals(List.of(1, 2), raw(Escaping.QUERY, "q=1%2C2", param -> param.list(ParamStyle.CSV, Param::int32)));
        assertEquals(
                Map.of("ids", List.of(1, 2)),
                raw(
                        Escaping.QUERY,
                        "q=1%2c2",
                        param -> Map.of(
                                "ids",
                                param.read(
                                        ParamStyle.CSV,
                                        ParamShape.list(ParamShape.NUMBER),
                                        in -> in.list(JsonReader::int32)))));
        assertTrue(violations.isEmpty());

        raw(Escaping.QUERY, "q=1%2Cx", param -> param.list(ParamStyle.CSV, Param::int32));
        assertEquals(List.of("query/q/0 type: must be an integer, but is \"1,x\""), JsonTexts.lines(violations));
    }

    @Test
    void aScalarLosesWhatItsStylePutsBeforeIt() {
        assertEquals(
                "blue",
                raw(
                        Escaping.PATH,
                        ".blue",
                        param -> param.styled(ParamStyle.LABEL).string()));
        assertEquals(
                "bl;ue",
                raw(
                        Escaping.PATH,
                        ";q=bl%3Bue",
                        param -> param.styled(ParamStyle.MATRIX).string()));
        assertEquals(
                "",
                raw(
                        Escaping.PATH,
                        ";q",
                        param -> param.styled(ParamStyle.MATRIX).string()));
        assertTrue(violations.isEmpty());
        raw(
                Escaping.PATH,
                "blue",
                param -> param.required().styled(ParamStyle.LABEL).string());
        raw(Escaping.PATH, ";p=blue", param -> param.styled(ParamStyle.MATRIX).string());
        raw(Escaping.PATH, ";q=%zz", param -> param.styled(ParamStyle.MATRIX).string());
        assertEquals(
                List.of(
                        "query/q format: must start with a dot",
                        "query/q format: must start with \";q=\"",
                        "query/q format: has the incomplete escape \"%zz\""),
                JsonTexts.lines(violations));
    }

    @Test
    void whatCannotBeDecodedIsToldOnce() {
        assertRefusedRaw(
                "query/q format: has the incomplete escape \"%4\"",
                "q=%4", param -> param.required().string());
        assertRefusedRaw(
                "query/q format: is not percent-encoded UTF-8",
                "q=a,%FF",
                param -> param.required().list(ParamStyle.CSV, Param::string));
    }

    @Test
    void bracketsOfAnyHabitAreRead() {
        ParamShape shape = ParamShape.object()
                .property("tags", ParamShape.list(ParamShape.STRING))
                .property("at", ParamShape.list(ParamShape.object().property("x", ParamShape.NUMBER)));
        Function<Param, ?> read = param -> param.read(ParamStyle.DEEP_OBJECT, shape, JsonReader::value);
        for (String tags : List.of(
                "q[tags]=a&q[tags]=b",
                "q[tags][]=a&q[tags][]=b",
                "q[tags][1]=b&q[tags][0]=a",
                "q%5Btags%5D=a&q[tags]=b")) {
            assertEquals(JsonValue.parse("{\"tags\":[\"a\",\"b\"]}"), raw(Escaping.QUERY, tags, read));
        }
        assertEquals(
                JsonValue.parse("{\"at\":[{\"x\":1},{\"x\":2}]}"),
                raw(Escaping.QUERY, "q[at][0][x]=1&q[at][1][x]=2&qq[x]=1&q[=5&q]=6", read));
        assertNull(raw(Escaping.QUERY, "r[x]=1", read));
        assertTrue(violations.isEmpty());
        assertRefusedRaw(
                "query/q format: has a parameter whose name has more than 100 brackets",
                "q" + "[a]".repeat(101) + "=1",
                read);
        assertRefusedRaw(
                "query/q type: must be given once, but is given 2 times",
                "q=1&q=2",
                param -> param.read(ParamStyle.DEEP_OBJECT, ParamShape.object(), JsonReader::value));
    }

    @Test
    void thePropertiesOfASpreadObjectAreParameters() {
        ParamShape shape = ParamShape.object().property("R", ParamShape.NUMBER);
        Function<Param, ?> read = param -> param.read(ParamStyle.MULTI, shape, JsonReader::value);
        assertEquals(JsonValue.parse("{\"R\":100}"), raw(Escaping.QUERY, "R=100&limit=5", read));
        ParamShape open = shape.others(ParamShape.ANY).except("limit", "filter");
        assertEquals(
                JsonValue.parse("{\"R\":100,\"x\":true,\"y\":[1,\"b\"]}"),
                raw(
                        Escaping.QUERY,
                        "R=100&limit=5&filter[a]=1&x=true&y=1&y=b",
                        param -> param.read(ParamStyle.MULTI, open, JsonReader::value)));
        assertNull(raw(Escaping.QUERY, "limit=5", read));
        assertEquals(
                JsonValue.parse("{}"),
                raw(Escaping.QUERY, "", param -> param.required().read(ParamStyle.MULTI, shape, JsonReader::value)));
        assertTrue(violations.isEmpty());
        assertRefusedRaw("query/q/R duplicate: is given more than once", "R=1&R=2", read);
    }

    @Test
    void anObjectInOneTextNeedsNamesAndValues() {
        ParamShape shape = ParamShape.object().property("R", ParamShape.NUMBER);
        assertRefusedRaw(
                "query/q format: must be written as names and values in turn, R,100,G,200",
                "q=R,100,G",
                param -> param.read(ParamStyle.CSV, shape, JsonReader::value));
        assertRefusedRaw(
                "query/q format: must be written as names and values, R=100,G=200",
                "q=R,100",
                param -> param.read(ParamStyle.SIMPLE_EXPLODED, shape, JsonReader::value));
        assertRefusedRaw(
                "query/q required: is required",
                "",
                param -> param.required().read(ParamStyle.CSV, shape, JsonReader::value));
    }

    @Test
    void anEmptyValueCanCountAsAbsent() {
        assertNull(query("").emptyIsAbsent().required().string());
        assertNull(query("").required().emptyIsAbsent().int32());
        assertEquals(5, query("5").emptyIsAbsent().int32());
        assertEquals(List.of("query/q required: is required"), JsonTexts.lines(violations));
    }
}
