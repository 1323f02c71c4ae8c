package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.runtime.spi.EcmaPattern.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
    private static boolean find(String pattern, String text) {
        return EcmaPattern.of(pattern).find(text) == Outcome.FOUND;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "b § abc",
                "^[a-z0-9-]+$ § a-1",
                "^(?:[A-Z]{2}|\\d{3,})$ § 0123",
                "^a{0}b{1,2}?c{2}$ § bbcc",
                "^\\/\\-\\.\\@$ § /-.@",
                "^{\\w+}$ § {name}",
                "^[^\\]\\[]$ § x",
                "^[[a]$ § [",
                "^[a&&b]+$ § a&b",
                "^[\\w.-]+@[\\w-]+$ § a.b-c@d",
                "^[a^]+$ § ^a",
                "^]}$ § ]}",
                "^\\u0041\\x42\\u{43}\\u{1F600}$ § ABC😀",
                "^[\\u{1F600}-\\u{1F64F}]$ § 😀",
                "^.$ § 😀",
                "^\\p{L}+\\p{Lu}\\p{Letter}\\p{gc=Nd}\\p{General_Category=Decimal_Number}$ § aÄb٣1",
                "^\\p{Script=Greek}\\P{sc=Latin}\\p{Alphabetic}$ § αβa",
                "^(?<year>\\d{4})-\\k<year>$ § 2024-2024",
                "^(a)\\1$ § aa",
                "^(?=.*\\d)(?!.*x)(?<=^)a(?<!b)1$ § a1",
                "(?i)^abc$ § ABC",
                "\\bfoo\\b § a foo b",
            })
    void whatEcma262KnowsIsFound(String pattern, String text) {
        assertTrue(find(pattern, text));
    }

    @Test
    void theEndIsTheEnd() {
        assertTrue(find("^a$", "a"));
        assertEquals(false, find("^a$", "a\n"));
    }

    @Test
    void dotsAndBlanksAreThoseOfEcma262() {
        assertTrue(find("^.$", "\u0085"));
        assertEquals(false, find("^.$", "\u2028"));
        for (String blank :
                new String[] {"\t", "\n", "\u000B", "\f", "\r", " ", "\u00A0", "\u3000", "\uFEFF", "\u2029"}) {
            assertTrue(find("^\\s$", blank));
            assertTrue(find("^[\\s]$", blank));
            assertEquals(false, find("^\\S$", blank));
            assertEquals(false, find("^[\\S]$", blank));
            assertEquals(false, find("^[^\\s]$", blank));
        }
        for (String other : new String[] {"\u0085", "\u001C", "a", "\u200B", "😀", "\u0000"}) {
            assertEquals(false, find("^\\s$", other));
            assertTrue(find("^[^\\s]$", other));
            assertTrue(find("^[\\S]$", other));
            assertTrue(find("^[\\s\\S]$", other));
            assertTrue(find("^[^]$", other));
            assertEquals(false, find("[]", other));
        }
    }

    @Test
    void wordsAreAscii() {
        assertEquals(false, find("^\\w$", "ä"));
        assertEquals(false, find("^\\d$", "٣"));
        assertTrue(find("a\\b", "aä"));
        assertEquals(false, find("a\\B", "aä"));
    }

    @Test
    void controlEscapesMatchTheirCharacters() {
        assertTrue(find("^\\cj\\cJ\\v\\0\\t[\\b]$", "\n\n\u000B\u0000\t\b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a",
                "(a",
                "a)",
                "a\\",
                "*a",
                "a++",
                "a*+",
                "a?+",
                "a{2}+",
                "a{,5}",
                "\\Qa\\E",
                "\\Aa\\z",
                "\\h",
                "(?>a)",
                "(?P<n>a)",
                "(?s)a",
                "\\p{Foo}",
                "\\p{Alpha}",
                "\\pL",
                "\\c1",
                "[\\B]",
                "[\\1]",
                "\\u12",
                "\\x1",
                "(?",
                "\\u{110000}",
                "[z-a]",
                "\\k<n>",
                "a{2,1}",
                "(?<a_b>x)"
            })
    void whatJavaHasNoEqualForIsRefused(String pattern) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> EcmaPattern.of(pattern));

        assertTrue(
                e.getMessage()
                        .startsWith(
                                "The pattern " + pattern + " is no regular expression of ECMA 262 that Java can run: "),
                e.getMessage());
    }

    @Test
    void aSearchWithoutEndIsGivenUp() {
        StringConstraint nested = new StringConstraint().pattern("^(([a-z])+.)+[A-Z]([a-z])+$");
        Violations violations = new Violations();
        nested.check("a".repeat(5000), violations);

        assertEquals(
                java.util.List.of(" pattern: takes too long to match with the pattern ^(([a-z])+.)+[A-Z]([a-z])+$"),
                JsonTexts.lines(violations));
    }

    @Test
    void aSearchThatExhaustsTheStackIsGivenUp() {
        assertEquals(Outcome.UNDECIDED, EcmaPattern.of("^(a|b)*$").find("ab".repeat(500_000)));
    }

    @Test
    void longTextsAreSearchedAsLongAsThatIsLinear() {
        assertEquals(Outcome.FOUND, EcmaPattern.of("^[ -~]*x$").find("y".repeat(5_000_000) + "x"));
    }
}
