package io.klue.generator.spec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^[\\w.-]+$",
                "[^]",
                "[]",
                "a{,3}",
                "{a}",
                "(?<name_1>a)(?:b)(?=c)(?!d)(?<=e)(?<!f)",
                "\\cJ\\/\\-[\\]\\-]",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "/[a-z]/i",
                "(?i)case",
                "\\p{L}\\u0041",
                "[a-]",
                "[-a]",
                "a+?b*?c??d{1,2}?",
                "(?<name_2>x{2})*|[^]+",
            })
    void what_ecma_or_java_understands_is_a_pattern(String pattern) {
        assertEquals(Optional.empty(), EcmaRegex.problem(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "[a-z `a [ is never closed`",
                "(a|b `a ( is never closed`",
                "(?:a `a ( is never closed`",
                "a) `a ) closes nothing`",
                "*a `there is nothing that * could repeat`",
                "(+a) `there is nothing that + could repeat`",
                "a** `there is nothing that * could repeat`",
                "a{3,2} `the numbers in {3,2} are out of order`",
                "[z-a] `the range z-a is out of order`",
                "a\\ `it ends in a lone \\`",
                "(?q) `(?q begins no group`",
                "(?<1>a) `(?< begins no group`",
            })
    void what_neither_understands_is_explained(String pattern, String problem) {
        assertEquals(Optional.of(problem), EcmaRegex.problem(pattern));
    }
}
