package io.klue.runtime.spi;

import static io.klue.runtime.spi.JsonTexts.strict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.Bytes;
import io.klue.runtime.spi.JsonTexts.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderScalarTest {
    private static void assertReads(Object expected, String json, Function<JsonReader, ?> reader) {
        Outcome<?> outcome = strict(json, reader);
        assertEquals(List.of(), outcome.violations());
        assertEquals(expected, outcome.value());
    }

    private static String refusal(String json, Function<JsonReader, ?> reader) {
        Outcome<?> outcome = strict(json, reader);
        assertNull(outcome.value());
        assertEquals(1, outcome.violations().size(), outcome.violations()::toString);
        return outcome.violations().get(0).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "-7, -7",
        "2147483647, 2147483647",
        "-2147483648, -2147483648",
        "2.0, 2",
        "2.000000, 2",
        "1e3, 1000",
        "1.5E+1, 15",
        "2500e-2, 25",
        "0e400, 0",
        "-0.0, 0"
    })
    void aWholeNumberIsAnInteger(String json, int expected) {
        assertReads(expected, json, JsonReader::int32);
        assertReads((long) expected, json, JsonReader::int64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.7 | type: must be an integer, but is 2.7",
                "1e-1 | type: must be an integer, but is 0.1",
                "\"2\" | type: must be an integer, but is a string",
                "true | type: must be an integer, but is a boolean",
                "null | type: must be an integer, not null",
                "[2] | type: must be an integer, but is an array",
                "{\"a\":2} | type: must be an integer, but is an object",
                "2147483648 | format: must fit a 32-bit integer, but is 2147483648",
                "-2147483649 | format: must fit a 32-bit integer, but is -2147483649",
                "1e10 | format: must fit a 32-bit integer, but is 10000000000",
                "123456789012345678901234567890 | format: must fit a 32-bit integer, but is 123456789012345678901234567890",
                "1e999 | format: must fit a 32-bit integer, but is 1E+999",
                "1e1000 | format: must have at most 1000 digits, but is 1e1000",
                "1e999999999 | format: must have at most 1000 digits, but is 1e999999999",
                "1e-999999999 | format: must have at most 1000 digits, but is 1e-999999999",
                "1e99999999999999999999 | format: must have at most 1000 digits, but is 1e99999999999999999999",
            })
    void anythingElseIsNoInteger(String json, String expected) {
        assertEquals(expected, refusal(json, JsonReader::int32));
    }

    @Test
    void longsHave64Bits() {
        assertReads(Long.MAX_VALUE, "9223372036854775807", JsonReader::int64);
        assertReads(Long.MIN_VALUE, "-9223372036854775808", JsonReader::int64);
        assertReads(Long.MAX_VALUE, "9223372036854775807.0", JsonReader::int64);
        assertEquals(
                "format: must fit a 64-bit integer, but is 9223372036854775808",
                refusal("9223372036854775808", JsonReader::int64));
        assertEquals(
                "format: must fit a 64-bit integer, but is -9223372036854775809",
                refusal("-9223372036854775809", JsonReader::int64));
    }

    @Test
    void floatingPointNumbersAreTheNearest() {
        assertReads(0.1, "0.1", JsonReader::float64);
        assertReads(7.0, "7", JsonReader::float64);
        assertReads(Double.MIN_VALUE, "4.9e-324", JsonReader::float64);
        assertReads(Double.MAX_VALUE, "1.7976931348623157e308", JsonReader::float64);
        assertReads(-0.0, "-0.0", JsonReader::float64);
        assertReads(1e22, "10000000000000000000000", JsonReader::float64);
        assertReads(0.1f, "0.1", JsonReader::float32);
        // by way of a double this would round to 1.00000012
        assertReads(1.0f, "1.00000005960464477539", JsonReader::float32);
        assertEquals(
                "format: must fit a 64-bit floating point number, but is 1e309", refusal("1e309", JsonReader::float64));
        assertEquals(
                "format: must fit a 32-bit floating point number, but is 1e39", refusal("1e39", JsonReader::float32));
        assertEquals("type: must be a number, but is a string", refusal("\"NaN\"", JsonReader::float64));
    }

    @Test
    void decimalsAreExact() {
        assertReads(new BigDecimal("0.10"), "0.10", JsonReader::decimal);
        assertReads(new BigDecimal("1E+3"), "1e3", JsonReader::decimal);
        String thousand = "1".repeat(1000);
        assertReads(new BigDecimal(thousand), thousand, JsonReader::decimal);
        assertEquals("json: has a number of more than 1000 digits", refusal("1".repeat(1001), JsonReader::decimal));
        assertEquals(
                "json: has a number of more than 1000 digits", refusal("1".repeat(10_000_000), JsonReader::decimal));
    }

    @Test
    void constraintsAreCheckedAtTheValue() {
        NumberConstraint tens = new NumberConstraint().multipleOf(10);
        assertEquals("multipleOf: must be a multiple of 10, but is 7", refusal("7", in -> in.int32(tens)));
        assertEquals("multipleOf: must be a multiple of 10, but is 7", refusal("7", in -> in.int64(tens)));
        assertEquals("multipleOf: must be a multiple of 10, but is 7.5", refusal("7.5", in -> in.float64(tens)));
        assertEquals("multipleOf: must be a multiple of 10, but is 7.5", refusal("7.5", in -> in.float32(tens)));
        assertEquals("multipleOf: must be a multiple of 10, but is 7.50", refusal("7.50", in -> in.decimal(tens)));
    }

    @Test
    void booleansAreTrueOrFalse() {
        assertReads(true, "true", JsonReader::bool);
        assertReads(false, "false", JsonReader::bool);
        assertEquals("type: must be a boolean, but is a number", refusal("1", JsonReader::bool));
        assertEquals("type: must be a boolean, but is a string", refusal("\"true\"", JsonReader::bool));
    }

    @Test
    void stringsAreUnicode() {
        assertReads("aä€😀\u0000", "\"aä€😀\\u0000\"", JsonReader::string);
        assertReads("😀", "\"\\uD83D\\uDE00\"", JsonReader::string);
        for (String half : List.of("\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "x\\uD83Dy", "\\uD83D\\uD83D\\uDE00")) {
            assertEquals(
                    "json: has half of a surrogate pair, which is no character",
                    refusal("\"" + half + "\"", JsonReader::string));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123e4567-e89b-12d3-a456-426614174000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"})
    void uuidsAreCanonical(String text) {
        assertReads(UUID.fromString(text), "\"" + text + "\"", JsonReader::uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "123e4567e89b12d3a456426614174000",
                "{123e4567-e89b-12d3-a456-426614174000}",
                "123e4567-e89b-12d3-a456-42661417400",
                "123e4567-e89b-12d3-a456-4266141740000",
                "123e4567-e89b-12d3-a456-42661417400g",
                "123e4567-e89b-12d3-a4564-26614174000",
                "123e4567-e89b-12d3-a456-42661417400٠",
            })
    void otherTextIsNoUuid(String text) {
        assertTrue(refusal("\"" + text + "\"", JsonReader::uuid).startsWith("format: must be a UUID such as "));
    }

    @Test
    void datesAreFullDates() {
        assertReads(LocalDate.of(2024, 2, 29), "\"2024-02-29\"", JsonReader::date);
        assertReads(LocalDate.of(0, 1, 1), "\"0000-01-01\"", JsonReader::date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-29",
                "2023-13-01",
                "2023-00-01",
                "2023-01-00",
                "2023-1-1",
                "20230101",
                "2023-01-01Z",
                "+2023-01-01",
                "12023-01-01",
                "2023-01-01T00:00:00Z",
                "2023-01-0١",
                "2023/01/01"
            })
    void otherTextIsNoDate(String text) {
        assertTrue(refusal("\"" + text + "\"", JsonReader::date).startsWith("format: must be a date such as "));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T23:59:59Z, 2024-12-31T23:59:59Z",
        "2024-12-31t23:59:59z, 2024-12-31T23:59:59Z",
        "2024-12-31T23:59:59.5+05:30, 2024-12-31T23:59:59.5+05:30",
        "2024-12-31T23:59:59.123456789-18:00, 2024-12-31T23:59:59.123456789-18:00",
        "2024-12-31T00:00:00-00:00, 2024-12-31T00:00:00Z",
        "1998-12-31T23:59:60Z, 1998-12-31T23:59:59Z",
        "1998-12-31T15:59:60.25-08:00, 1998-12-31T15:59:59.25-08:00",
    })
    void aDateAndTimeHasAnOffset(String text, OffsetDateTime expected) {
        assertReads(expected, "\"" + text + "\"", JsonReader::dateTime);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-12-31",
                "2024-12-31T23:59:59",
                "2024-12-31 23:59:59Z",
                "2024-12-31T23:59Z",
                "2024-12-31T24:00:00Z",
                "2024-12-31T23:60:00Z",
                "2024-12-31T23:59:61Z",
                "2024-12-31T22:59:60Z",
                "2024-12-31T23:59:60+01:00",
                "2024-12-31T23:59:59.Z",
                "2024-12-31T23:59:59.1234567890Z",
                "2024-12-31T23:59:59,5Z",
                "2024-12-31T23:59:59+0100",
                "2024-12-31T23:59:59+01",
                "2024-12-31T23:59:59+01:60",
                "2024-12-31T23:59:59+18:01",
                "2024-12-31T23:59:59 01:00",
                "2024-12-31T23:59:59Z ",
                "2023-02-29T23:59:59Z",
                "2024-12-31T23-59-59Z",
                "2024-12-31T٢3:59:59Z",
                "2024-12-31T23:59:59.٢Z",
                "2024-12-31T23:59:59[Z]",
                "24-12-31T23:59:59.000Z",
            })
    void otherTextIsNoDateAndTime(String text) {
        assertTrue(refusal("\"" + text + "\"", JsonReader::dateTime).startsWith("format: must be a date and time "));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "Zg==, f", "Zm8=, fo", "Zm9v, foo", "Zm9vYg==, foob"})
    void bytesAreBase64(String base64, String expected) {
        assertReads(
                Bytes.of(expected.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                "\"" + base64 + "\"",
                JsonReader::bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zg", "Zg=", "Zh==", "Zm9=", "Zm9v\\n", "Zm 9v", "_-8=", "====", "Z", "Zg==Zg==", "Zg==="})
    void otherTextIsNotBase64(String text) {
        assertTrue(refusal("\"" + text + "\"", JsonReader::bytes).startsWith("format: must be base64 (RFC 4648"));
    }

    @Test
    void aRefusedTextIsQuotedUpTo40Characters() {
        assertEquals(
                "format: must be a date such as 2024-12-31, but is \"" + "x".repeat(40) + "…\"",
                refusal("\"" + "x".repeat(41) + "\"", JsonReader::date));
        assertEquals(
                "format: must be a date such as 2024-12-31, but is \"" + "x".repeat(39) + "…\"",
                refusal("\"" + "x".repeat(39) + "😀\"", JsonReader::date));
        assertEquals(
                "format: must be a date such as 2024-12-31, but is \"a\uFFFDb\"",
                refusal("\"a\\u0007b\"", JsonReader::date));
    }

    @Test
    void enumsOfNumbersTakeWholeNumbers() {
        java.util.function.LongFunction<String> of = number -> number == 1 ? "one" : null;

        assertReads("one", "1.0", in -> in.intConstant(of, "?"));
        assertEquals("enum: is not one of the allowed values: 2", refusal("2", in -> in.intConstant(of, "?")));
        assertEquals("?", JsonTexts.lenient("2", in -> in.intConstant(of, "?")).value());
    }
}
