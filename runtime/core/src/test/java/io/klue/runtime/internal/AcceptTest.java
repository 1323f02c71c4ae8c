package io.klue.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERED = List.of("application/json", "text/csv", "text/plain");

    @ParameterizedTest(name = "{0} gets {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | application/json",
                "*/*                                             | application/json",
                "text/csv                                        | text/csv",
                "TEXT/CSV                                        | text/csv",
                "text/*                                          | text/csv",
                "text/csv;q=0.1, text/plain;q=0.2                | text/plain",
                "text/csv;q=0.5, */*;q=0.5                       | application/json",
                "application/json;q=0.4, text/*;q=0.5            | text/csv",
                "text/*;q=0.9, text/csv;q=0.1, */*;q=0.5         | text/plain",
                "*/*, text/csv;q=0, application/json;q=0         | text/plain",
                "application/json;q=0, */*;q=0                   | none",
                "*/*;q=0                                         | none",
                "application/json;q=0.000                        | none",
                "image/png, application/xml;q=0.9                | none",
                "application/xml, */*;q=0.1                      | application/json",
                "text/csv;header=present                         | none",
                "text/csv;charset=utf-8                          | text/csv",
                "text/csv ; Q=0.5 , text/plain ; q=0.6           | text/plain",
                "text/csv;q=1.5, text/plain                      | text/plain",
                "text/csv;q=0.1234                               | application/json",
                "text/csv;q=, text/plain;q=0.1                   | text/plain",
                "json                                            | application/json",
                "',,, text/plain ,'                              | text/plain",
                "'text/html;a=\"x, text/csv\", text/plain'       | text/plain",
                "*/json                                          | application/json",
                "text/*;q=1;ext=a                                | text/csv",
            })
    void theMostSpecificRangeDecidesAndTheHighestWeightWins(String header, String chosen) {
        assertEquals(chosen, Accept.of(header).best(OFFERED).orElse("none"));
    }

    @ParameterizedTest(name = "of a range, {0} gets {1}")
    @CsvSource({"image/png, true", "image/*, true", "*/*, true", "text/plain, false", "image/png;q=0, false"})
    void aRangeIsOfferedToWhoAcceptsSomethingOfIt(String header, boolean acceptable) {
        assertEquals(acceptable, Accept.of(header).best(List.of("image/*")).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"text/plain;format=flowed, text/plain;format=flowed", "text/plain, text/plain;format=fixed"})
    void aParameterCountsWhereItIsAskedFor(String header, String chosen) {
        List<String> offered = List.of("text/plain;format=fixed", "text/plain;format=flowed");
        assertEquals(chosen, Accept.of(header).best(offered).orElseThrow());
    }
}
