package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "00:00:00Z, 00:00Z",
        "23:59:59z, 23:59:59Z",
        "08:30:06.283185Z, 08:30:06.283185Z",
        "08:30:06.000000001+18:00, 08:30:06.000000001+18:00",
        "08:30:06-00:30, 08:30:06-00:30"
    })
    void readsATime(String text, String expected) {
        assertEquals(OffsetTime.parse(expected), Formats.time(text));
    }

    @ParameterizedTest
    @CsvSource({
        "23:59:60Z, 23:59:59Z",
        "23:59:60.5Z, 23:59:59.5Z",
        "01:29:60+01:30, 01:29:59+01:30",
        "15:59:60-08:00, 15:59:59-08:00"
    })
    void readsALeapSecondAsTheSecondBefore(String text, String expected) {
        assertEquals(OffsetTime.parse(expected), Formats.time(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12:00:00",
                "12:00Z",
                "24:00:00Z",
                "12:60:00Z",
                "12:00:61Z",
                "22:59:60Z",
                "23:59:60+00:30",
                "12:00:00.Z",
                "12:00:00.0000000001Z",
                "12:00:00,5Z",
                "12:00:00 Z",
                "12:00:00+0130",
                "12:00:00+18:01",
                "12:00:00+01:60",
                "12-00-00Z",
                "1২:00:00Z",
                "12:00:00ZZ"
            })
    void refusesWhatIsNoTime(String text) {
        assertNull(Formats.time(text));
    }

    @Test
    void writesATimeWithItsSeconds() {
        assertEquals("07:05:00Z", Formats.text(OffsetTime.of(7, 5, 0, 0, ZoneOffset.UTC)));
        assertEquals("07:05:09.12-03:00", Formats.text(OffsetTime.of(7, 5, 9, 120_000_000, ZoneOffset.ofHours(-3))));
    }

    @Test
    void writesNoOffsetWithSeconds() {
        OffsetTime time = OffsetTime.of(7, 5, 0, 0, ZoneOffset.ofTotalSeconds(1));
        Exception e = assertThrows(IllegalArgumentException.class, () -> Formats.text(time));
        assertEquals("RFC 3339 has no offset such as that of 07:05+00:00:01", e.getMessage());
    }
}
