package io.klue.runtime.internal.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "azAZ09-._~ → azAZ09-._~",
                "a b → a%20b",
                "a+b → a%2Bb",
                "50% → 50%25",
                "a/b → a%2Fb",
                "?&=#; → %3F%26%3D%23%3B",
                "!$'()*,:@ → %21%24%27%28%29%2A%2C%3A%40",
                "Göteborg → G%C3%B6teborg",
                "😀 → %F0%9F%98%80",
                "{x}|\\^[] → %7Bx%7D%7C%5C%5E%5B%5D",
            })
    void everything_but_unreserved_characters_is_escaped_in_path_and_query(String value, String encoded) {
        RequestTarget target = new RequestTarget("/v1/{it}");
        target.path("it", value);
        target.query("q", value);
        assertEquals("/v1/" + encoded, target.rawPath());
        assertEquals("?q=" + encoded, target.rawQuery());
    }

    @Test
    void a_segment_may_hold_several_parameters_and_names_that_are_no_identifiers() {
        RequestTarget target = new RequestTarget("/v1/{base-ref}...{head ref}/{id}:archive");
        target.path("base-ref", "main");
        target.path("head ref", "a/b");
        target.path("id", "7");
        assertEquals("/v1/main...a%2Fb/7:archive", target.rawPath());
    }

    @Test
    void literal_text_of_a_path_keeps_what_a_segment_may_have() {
        assertEquals("/a:b@c,d;e/%7B/%C3%A9%20", new RequestTarget("/a:b@c,d;e/%7B/é ").rawPath());
    }

    @Test
    void a_path_parameter_that_was_not_given_is_a_mistake_of_the_calling_code() {
        Exception e = assertThrows(IllegalStateException.class, () -> new RequestTarget("/pets/{petId}").rawPath());
        assertEquals(
                "The path /pets/{petId} has a parameter petId that the call does not fill:"
                        + " call path(\"petId\", value) before send.",
                e.getMessage());
    }

    @Test
    void an_empty_path_parameter_is_refused_because_it_would_lead_elsewhere() {
        RequestTarget target = new RequestTarget("/pets/{petId}");
        Exception e = assertThrows(IllegalArgumentException.class, () -> target.path("petId", ""));
        assertEquals(
                "The path parameter petId of /pets/{petId} is empty, which would lead to another path:"
                        + " pass a value of at least one character.",
                e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void a_path_parameter_that_servers_take_for_a_directory_is_refused(String value) {
        RequestTarget target = new RequestTarget("/files/{name}");
        target.path("name", value);
        Exception e = assertThrows(IllegalArgumentException.class, target::rawPath);
        assertEquals(
                "A parameter of the path /files/{name} makes the segment \"" + value
                        + "\", which servers take for a directory: such a value cannot be sent in a path.",
                e.getMessage());
    }

    @Test
    void names_are_escaped_too_and_order_is_kept() {
        RequestTarget target = new RequestTarget("/");
        target.query("filter[name]", "x");
        target.query("a", "");
        assertEquals("?filter%5Bname%5D=x&a=", target.rawQuery());
    }
}
