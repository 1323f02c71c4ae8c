package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.runtime.spi.BoundedPattern.Outcome;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** What the generator makes of the patterns of contracts is tested in integration-tests/generated-code. */
class BoundedPatternTest {
    private static Outcome find(String pattern, String text) {
        return BoundedPattern.of(pattern, pattern).find(text);
    }

    private static List<String> violations(StringConstraint constraint, String text) {
        Violations violations = new Violations();
        constraint.check(text, violations);
        return JsonTexts.lines(violations);
    }

    @Test
    void aMatchAnywhereIsFound() {
        assertEquals(Outcome.FOUND, find("b", "abc"));
        assertEquals(Outcome.NOT_FOUND, find("^b", "abc"));
    }

    @Test
    void theEndIsTheEnd() {
        assertEquals(Outcome.FOUND, find("^a$", "a"));
        for (String lineBreak : new String[] {"\n", "\r\n", "\r", "\u0085", "\u2028"}) {
            assertEquals(Outcome.NOT_FOUND, find("^a$", "a" + lineBreak));
        }
        assertEquals(Outcome.NOT_FOUND, find("^(?:a$|b$)", "b\n"));
    }

    @Test
    void aDotIsAnyCharacterButALineBreakOfEcma262() {
        for (String character : new String[] {"a", "\u0085", "\u000B", "😀"}) {
            assertEquals(Outcome.FOUND, find("^.$", character));
        }
        for (String lineBreak : new String[] {"\n", "\r", "\u2028", "\u2029"}) {
            assertEquals(Outcome.NOT_FOUND, find("^.$", lineBreak));
        }
    }

    @Test
    void escapedOrInAClassEndsAndDotsAreCharacters() {
        assertEquals(Outcome.FOUND, find("^\\$\\.[$.][^a$][\\]$]x[.]$", "$..-$x."));
        assertEquals(Outcome.NOT_FOUND, find("^[.]$", "a"));
        assertEquals(Outcome.NOT_FOUND, find("\\\\$", "\\\n"));
    }

    @Test
    void messagesQuoteTheContract() {
        assertEquals(
                List.of(" pattern: must match the pattern ^\\cj$"),
                violations(new StringConstraint().pattern("^\\cj$", "^\\x0A$"), "a"));
        assertEquals(List.of(), violations(new StringConstraint().pattern("^\\cj$", "^\\x0A$"), "\n"));
        assertEquals(
                List.of(" pattern: must match the pattern ^b+$"),
                violations(new StringConstraint().pattern("^b+$"), "a"));
    }

    @Test
    void whatJavaCannotReadIsRefused() {
        assertThrows(PatternSyntaxException.class, () -> new StringConstraint().pattern("[a"));
        assertThrows(PatternSyntaxException.class, () -> new StringConstraint().pattern("a\\"));
    }

    @Test
    void aSearchWithoutEndIsGivenUp() {
        assertEquals(
                List.of(" pattern: takes too long to match with the pattern ^(([a-z])+.)+[A-Z]([a-z])+$"),
                violations(new StringConstraint().pattern("^(([a-z])+.)+[A-Z]([a-z])+$"), "a".repeat(5000)));
    }

    @Test
    void aSearchThatExhaustsTheStackIsGivenUp() {
        assertEquals(Outcome.UNDECIDED, find("^(a|b)*$", "ab".repeat(500_000)));
    }

    @Test
    void longTextsAreSearchedAsLongAsThatIsLinear() {
        assertEquals(Outcome.FOUND, find("^[ -~]*x$", "y".repeat(5_000_000) + "x"));
    }
}
