package io.klue.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> KNOWN =
            List.of("properties", "property", "integer", "in", "if", "maxLength", "operationId", "x-nullable");

    @ParameterizedTest
    @CsvSource({
        "propertiers, properties",
        "proprety, property",
        "integr, integer",
        "int, in",
        "maxlength, maxLength",
        "max_length, maxLength",
        "operationID, operationId",
        "opertionId, operationId",
        "xnullable, x-nullable",
    })
    void a_word_that_is_nearly_right_is_recognised(String typed, String meant) {
        assertEquals(Optional.of(meant), Suggestions.closest(typed, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"frobnicate", "number", "a", "properties"})
    void a_word_that_is_far_from_all_or_right_is_not(String typed) {
        assertEquals(Optional.empty(), Suggestions.closest(typed, List.of("properties", "integer", "maxLength")));
    }

    @Test
    void the_swap_of_two_neighbours_is_one_edit() {
        assertEquals(1, Suggestions.distance("lenght", "length"));
        assertEquals(2, Suggestions.distance("abc", "cba"));
        assertEquals(3, Suggestions.distance("", "abc"));
    }
}
