package io.klue.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.JsonValue.JsonArray;
import io.klue.runtime.JsonValue.JsonNull;
import io.klue.runtime.JsonValue.JsonNumber;
import io.klue.runtime.JsonValue.JsonObject;
import io.klue.runtime.JsonValue.JsonString;
import io.klue.runtime.spi.JsonException;
import io.klue.runtime.spi.JsonLimits;
import io.klue.runtime.spi.JsonReader;
import io.klue.runtime.spi.JsonWriter;
import io.klue.runtime.spi.Violations;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @Test
    void plainJavaValuesHaveAJsonForm() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("null", null);
        map.put("bool", true);
        map.put("numbers", List.of(1, 2L, 0.1f, 0.1, new BigDecimal("1.50"), BigInteger.TEN, (short) 3));
        map.put("strings", new Object[] {"s", 'c', new StringBuilder("b"), Thread.State.NEW});
        map.put("optionals", Arrays.asList(Optional.of(1), Optional.empty(), new JsonNull()));
        map.put("id", UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        map.put("times", List.of(LocalDate.of(2024, 2, 29), OffsetDateTime.parse("2024-02-29T12:00Z")));
        map.put("bytes", Bytes.of((byte) 'f'));

        assertEquals("""
                {"null":null,"bool":true,"numbers":[1,2,0.1,0.1,1.50,10,3],"strings":["s","c","b","NEW"],\
                "optionals":[1,null,null],"id":"123e4567-e89b-12d3-a456-426614174000",\
                "times":["2024-02-29","2024-02-29T12:00:00Z"],"bytes":"Zg=="}""", JsonValue.of(map).toString());
    }

    @Test
    void otherJavaValuesHaveNone() {
        assertEquals(
                "A java.lang.Object has no JSON form",
                assertThrows(IllegalArgumentException.class, () -> JsonValue.of(new Object()))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(Map.of(1, 2)));
    }

    @Test
    void numbersAreEqualByValue() {
        assertEquals(JsonValue.parse("1"), JsonValue.parse("1.0"));
        assertEquals(JsonValue.parse("[100]"), JsonValue.parse("[1e2]"));
        assertEquals(JsonValue.parse("1").hashCode(), JsonValue.parse("1.00").hashCode());
        assertEquals(JsonValue.parse("0").hashCode(), JsonValue.parse("-0.0e7").hashCode());
        assertNotEquals(JsonValue.parse("1"), JsonValue.parse("1.01"));
        assertNotEquals(JsonValue.parse("1"), JsonValue.parse("\"1\""));
    }

    @Test
    void theOrderOfFieldsIsKeptButDoesNotCount() {
        JsonValue one = JsonValue.parse("{ \"b\" : 1, \"a\" : 2 }");

        assertEquals("{\"b\":1,\"a\":2}", one.toString());
        assertEquals(JsonValue.parse("{\"a\":2,\"b\":1}"), one);
    }

    @Test
    void valuesAreImmutable() {
        Map<String, JsonValue> fields = new LinkedHashMap<>(Map.of("a", JsonValue.of(1)));
        JsonObject object = new JsonObject(fields);
        List<JsonValue> items = new ArrayList<>(List.of(object));
        JsonArray array = new JsonArray(items);
        fields.clear();
        items.clear();

        assertEquals("[{\"a\":1}]", array.toString());
        assertThrows(UnsupportedOperationException.class, () -> object.fields().clear());
        assertThrows(UnsupportedOperationException.class, () -> array.items().clear());
        assertEquals(JsonValue.of(1), object.get("a"));
        assertNull(object.get("b"));
    }

    @Test
    void nullIsAValueToo() {
        assertEquals(new JsonNull(), JsonValue.parse("null"));
        assertEquals(
                "[null,{\"a\":null}]", JsonValue.parse("[null,{\"a\":null}]").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "1 2", "NaN", "'a'", "[1,]"})
    void textThatIsNotJsonIsRefused(String text) {
        assertThrows(JsonException.class, () -> JsonValue.parse(text));
    }

    @Test
    void theRefusalSaysWhere() {
        assertEquals(
                "/a/1 is not valid JSON at line 2, column 3: unexpected word",
                assertThrows(JsonException.class, () -> JsonValue.parse("{\"a\":[1,\n  x]}"))
                        .getMessage());
    }

    @Test
    void aHugeNumberCostsNothing() {
        JsonNumber huge = new JsonNumber(new BigDecimal("1e999999999"));

        assertEquals("1E+999999999", huge.toString());
        assertEquals(huge, new JsonNumber(new BigDecimal("10e999999998")));
        assertEquals(huge.hashCode(), new JsonNumber(new BigDecimal("10e999999998")).hashCode());
    }

    @Test
    void whateverIsWrittenIsReadAgain() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2_000; round++) {
            JsonValue value = random(random, 4);
            byte[] json = JsonWriter.toBytes(value, JsonWriter::value);
            Violations violations = new Violations();
            JsonValue read = JsonReader.strict(new ByteArrayInputStream(json), violations, JsonLimits.DEFAULT)
                    .document(JsonReader::value);

            assertEquals(List.of(), violations.list(), "in round " + round);
            assertEquals(value, read);
            assertEquals(value, JsonValue.parse(value.toString()));
            assertEquals(value.hashCode(), read.hashCode());
        }
    }

    private static JsonValue random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> new JsonNull();
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> new JsonNumber(number(random));
            case 3, 4 -> new JsonString(string(random));
            case 5 -> {
                List<JsonValue> items = new ArrayList<>();
                for (int n = random.nextInt(5); n > 0; n--) {
                    items.add(random(random, depth - 1));
                }
                yield new JsonArray(items);
            }
            default -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                for (int n = random.nextInt(40) / (random.nextInt(8) + 1); n > 0; n--) {
                    fields.put(name(random), random(random, depth - 1));
                }
                yield new JsonObject(fields);
            }
        };
    }

    private static BigDecimal number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextLong());
            case 1 -> new BigDecimal(Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300)));
            case 2 -> new BigDecimal(new BigInteger(random.nextInt(2000), random), random.nextInt(800) - 300);
            default -> BigDecimal.valueOf(random.nextInt(20) - 10);
        };
    }

    /** Of every kind of character that an encoder or a parser could trip over. */
    private static String string(Random random) {
        int[] hostile = {
            0, 1, 8, 9, 10, 12, 13, 31, '"', '\\', '/', '~', '\'', '<', 0x7F, 0x80, 0x85, 0xA0, 0x7FF, 0x800, 0x2028,
            0x2029, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20) == 0 ? random.nextInt(3_000) : random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(
                    random.nextBoolean() ? hostile[random.nextInt(hostile.length)] : 'a' + random.nextInt(26));
        }
        return text.toString();
    }

    /** Names have at most 2000 bytes. */
    private static String name(Random random) {
        String text = string(random);
        return text.substring(0, text.offsetByCodePoints(0, Math.min(400, text.codePointCount(0, text.length()))));
    }
}
