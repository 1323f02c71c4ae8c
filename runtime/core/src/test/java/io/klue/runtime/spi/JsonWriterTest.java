package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.Bytes;
import io.klue.runtime.JsonValue;
import io.klue.runtime.Patch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static String write(Consumer<JsonWriter> write) {
        return new String(JsonWriter.toBytes(write, (out, w) -> w.accept(out)), StandardCharsets.UTF_8);
    }

    @Test
    void anObjectIsWrittenAsItsCodecSays() {
        assertEquals("""
                {"id":"123e4567-e89b-12d3-a456-426614174000","born":"2024-02-29","tags":["a"],"byName":{"b":1},\
                "owner":null,"vet":"Ann","items":[1,null],"z":true,"y":false}""", write(out -> {
            out.beginObject();
            out.field("id").uuid(UUID.fromString("123E4567-E89B-12D3-A456-426614174000"));
            out.optional("born", Optional.of(LocalDate.of(2024, 2, 29)), JsonWriter::date);
            out.optional("died", Optional.empty(), JsonWriter::date);
            out.optionalList("tags", List.of("a"), JsonWriter::string);
            out.optionalList("empty", List.of(), JsonWriter::string);
            out.optionalMap("byName", Map.of("b", 1), JsonWriter::int32);
            out.optionalMap("emptyMap", Map.of(), JsonWriter::int32);
            out.nullable("owner", Optional.empty(), JsonWriter::string);
            out.nullable("vet", Optional.of("Ann"), JsonWriter::string);
            out.field("items")
                    .list(
                            List.of(Optional.of(1), Optional.<Integer>empty()),
                            (w, item) -> w.nullableItem(item, JsonWriter::int32));
            Map<String, Boolean> rest = new LinkedHashMap<>();
            rest.put("z", true);
            rest.put("y", false);
            out.entries(rest, JsonWriter::bool);
            out.endObject();
        }));
    }

    @Test
    void aPatchIsLeftOutOrNullOrItsValue() {
        assertEquals("{\"null\":null,\"value\":\"x\"}", write(out -> {
            out.beginObject();
            out.patch("absent", Patch.absent(), JsonWriter::string);
            out.patch("null", Patch.ofNull(), JsonWriter::string);
            out.patch("value", Patch.of("x"), JsonWriter::string);
            out.endObject();
        }));
    }

    @Test
    void emptyContainersAreWrittenWhereTheyAreRequired() {
        assertEquals("[]", write(out -> out.list(List.of(), JsonWriter::string)));
        assertEquals("{}", write(out -> out.map(Map.of(), JsonWriter::string)));
    }

    @Test
    void numbersAreWrittenWithAllTheirDigits() {
        assertEquals("-2147483648", write(out -> out.int32(Integer.MIN_VALUE)));
        assertEquals("9223372036854775807", write(out -> out.int64(Long.MAX_VALUE)));
        assertEquals("0.1", write(out -> out.float64(0.1)));
        assertEquals("0.1", write(out -> out.float32(0.1f)));
        assertEquals(2e23, Double.parseDouble(write(out -> out.float64(2e23))));
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "1.10, 1.10", "1E-7, 0.0000001", "-0.00, 0.00", "123E10, 1230000000000"})
    void decimalsHaveNoExponent(BigDecimal value, String expected) {
        assertEquals(expected, write(out -> out.decimal(value)));
    }

    @Test
    void aDecimalOfMoreThanAThousandDigitsKeepsItsExponent() {
        assertEquals("1E+999999999", write(out -> out.decimal(new BigDecimal("1e999999999"))));
        assertEquals("1E-999999999", write(out -> out.decimal(new BigDecimal("1e-999999999"))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberInJsonIsRefused(double value) {
        assertEquals(
                "JSON has no number " + value,
                assertThrows(IllegalArgumentException.class, () -> write(out -> out.float64(value)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> write(out -> out.float32((float) value)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T12:00Z, 2024-02-29T12:00:00Z",
        "2024-02-29T12:00:00.100+05:30, 2024-02-29T12:00:00.1+05:30",
        "2024-02-29T12:00:01.123456789-18:00, 2024-02-29T12:00:01.123456789-18:00",
        "0001-01-01T00:00+00:00, 0001-01-01T00:00:00Z"
    })
    void datesAndTimesAreThoseOfRfc3339(OffsetDateTime value, String expected) {
        assertEquals("\"" + expected + "\"", write(out -> out.dateTime(value)));
    }

    @Test
    void timesThatRfc3339CannotSayAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> write(out -> out.dateTime(OffsetDateTime.parse("2024-02-29T12:00:00+01:00:30"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> write(out -> out.dateTime(OffsetDateTime.parse("+12024-02-29T12:00:00Z"))));
        assertThrows(IllegalArgumentException.class, () -> write(out -> out.date(LocalDate.of(10_000, 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> write(out -> out.date(LocalDate.of(-1, 1, 1))));
    }

    @Test
    void bytesAreBase64() {
        assertEquals("\"+/8=\"", write(out -> out.bytes(Bytes.of((byte) 0xFB, (byte) 0xFF))));
    }

    @Test
    void textIsUtf8AndEscapedWhereItMust() {
        assertEquals(
                "{\"ä\\\"\":\"€😀\\\\\\u0000\\n\u007f\"}",
                write(out -> out.map(Map.of("ä\"", "€😀\\\u0000\n\u007f"), JsonWriter::string)));
        assertEquals("[\"\\uD83D\"]", write(out -> out.list(List.of("\uD83D"), JsonWriter::string)));
    }

    @Test
    void anyValueIsWritten() {
        String json = "{\"a\":[1,2.50,\"x\",true,false,null,{}]}";

        assertEquals(json, write(out -> out.value(JsonValue.parse(json))));
    }

    @Test
    void theStreamStaysOpenAndIsFlushed() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (JsonWriter out = JsonWriter.to(stream, Direction.NONE)) {
            out.beginObject();
            out.flush();
            assertEquals("{", stream.toString(StandardCharsets.UTF_8));
            out.endObject();
        }
        assertEquals("{}", stream.toString(StandardCharsets.UTF_8));
        assertEquals(false, closed[0]);
    }

    @Test
    void aTextThatBreaksOffStaysBroken() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (JsonWriter out = JsonWriter.to(stream, Direction.NONE)) {
            out.beginObject();
        }
        assertEquals("{", stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aStreamThatFailsFailsTheWriter() {
        IOException failure = new IOException("connection reset");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        JsonWriter out = JsonWriter.to(broken, Direction.NONE);
        out.string("x");

        assertSame(failure, assertThrows(UncheckedIOException.class, out::flush).getCause());
    }
}
