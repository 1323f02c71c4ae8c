package io.klue.runtime.internal.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.spi.ParamStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void a_list_is_joined_by_the_delimiter_of_its_style() {
        assertEquals("a,b", HeaderText.header("X-Ids", List.of("a", "b"), ParamStyle.CSV));
        assertEquals("a|b", HeaderText.header("X-Ids", List.of("a", "b"), ParamStyle.PIPES));
    }

    @Test
    void an_item_that_contains_the_delimiter_is_refused() {
        assertRefused(
                () -> HeaderText.header("X-Ids", List.of("a,b"), ParamStyle.CSV),
                "An item of the header X-Ids contains \",\", which separates the items: it cannot be sent.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a=b/c+d: → a=b/c+d:",
                "a b → a%20b",
                "a;b,c → a%3Bb%2Cc",
                "\"a\"\\ → %22a%22%5C",
                "50% → 50%25",
                "é → %C3%A9"
            })
    void a_cookie_keeps_cookie_octets_and_escapes_the_rest(String value, String encoded) {
        assertEquals("sid=" + encoded, HeaderText.cookie("sid", value));
    }

    @Test
    void a_list_is_one_cookie_or_several_as_its_style_says() {
        assertEquals(List.of("id=1%2C2"), HeaderText.cookies("id", List.of("1", "2"), ParamStyle.CSV));
        assertEquals(List.of("id=1", "id=2"), HeaderText.cookies("id", List.of("1", "2"), ParamStyle.MULTI));
        assertEquals(List.of(), HeaderText.cookies("id", List.of(), ParamStyle.CSV));
    }

    @Test
    void a_name_that_no_cookie_may_have_is_refused() {
        assertRefused(() -> HeaderText.cookie("a b", "x"), "\"a b\" cannot be the name of a cookie.");
    }

    private static void assertRefused(Runnable call, String message) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
