package io.klue.runtime.internal.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.Bytes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WireTextTest {
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("x", "x"),
                Arguments.of(7, "7"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(0.5, "0.5"),
                Arguments.of(1.5f, "1.5"),
                Arguments.of(new BigDecimal("1.10"), "1.10"),
                Arguments.of(true, "true"),
                Arguments.of(new UUID(0, 7), "00000000-0000-0000-0000-000000000007"),
                Arguments.of(LocalDate.of(2026, 2, 3), "2026-02-03"),
                Arguments.of(OffsetDateTime.parse("2026-02-03T04:00Z"), "2026-02-03T04:00:00Z"),
                Arguments.of(OffsetDateTime.parse("2026-02-03T04:05:06.07+01:00"), "2026-02-03T04:05:06.07+01:00"),
                Arguments.of(Bytes.of((byte) 1, (byte) 2), "AQI="),
                Arguments.of(Optional.of(7), "7"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_has_its_wire_form(Object value, String text) {
        assertEquals(Optional.of(text), WireText.of(value));
    }

    @Test
    void null_and_empty_are_absent() {
        assertEquals(Optional.empty(), WireText.of(null));
        assertEquals(Optional.empty(), WireText.of(Optional.empty()));
    }

    @Test
    void what_is_no_number_is_refused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> WireText.of(Double.NaN));
        assertEquals("NaN cannot be sent: a parameter must be a finite number.", e.getMessage());
    }

    @Test
    void a_type_that_no_parameter_has_is_refused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> WireText.of(List.of(1)));
        assertEquals(
                "A parameter cannot be a java.util.ImmutableCollections$List12: pass a string, number, boolean, UUID,"
                        + " URI, LocalDate, OffsetDateTime, OffsetTime or Bytes.",
                e.getMessage());
    }

    @Test
    void a_list_with_a_hole_is_refused() {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> WireText.listOf(Arrays.asList("a", (String) null)));
        assertEquals("A list that is a parameter has an item that is null or empty: leave it out.", e.getMessage());
    }
}
