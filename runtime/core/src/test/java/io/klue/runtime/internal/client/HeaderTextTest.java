package io.klue.runtime.internal.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a b\tc", "\"quoted\", and; more", "~!@"})
    void printable_ascii_passes_unchanged(String value) {
        assertEquals(value, HeaderText.header("X-Name", value));
    }

    @Test
    void a_line_break_is_refused_without_showing_the_value() {
        assertRefused(
                () -> HeaderText.header("X-Name", "a\r\nX-Evil: 1"),
                "The value of the header X-Name has the character U+000D at index 1:"
                        + " a header carries printable ASCII only.");
    }

    @Test
    void letters_beyond_ascii_are_refused_because_they_would_arrive_changed() {
        assertRefused(
                () -> HeaderText.header("X-Name", "Zoë"),
                "The value of the header X-Name has the character U+00EB at index 2:"
                        + " a header carries printable ASCII only.");
    }

    @Test
    void white_space_at_an_end_is_refused_because_it_would_be_lost() {
        assertRefused(
                () -> HeaderText.header("X-Name", "a "),
                "The value of the header X-Name starts or ends with white space, which would be lost on the way:"
                        + " strip it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Name", "X:Name", "Host", "content-length", "Zoë"})
    void a_name_that_cannot_be_set_is_refused(String name) {
        assertRefused(
                () -> HeaderText.header(name, "x"),
                "\"" + name + "\" cannot be set as a header: it is malformed, or the HTTP client sets it itself.");
    }

    @Test
    void the_name_of_a_cookie_is_escaped() {
        assertEquals("a%20b%25=x", HeaderText.cookie("a b%", "x"));
        assertRefused(() -> HeaderText.cookie("", "x"), "A cookie must have a name of at least one character.");
    }

    private static void assertRefused(Runnable call, String message) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
