package io.klue.runtime.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPatternTest {
    private static final String[] CHARACTERS = {
        "a", "b", "z", "A", "C", "Z", "0", "1", "9", "-", "_", ".", "/", "@", " ", "\n", "^", "]", "\\", "$", "é", "😀",
        "\ud800"
    };

    /** An expression and a text that matches. */
    static Stream<Arguments> plainPatterns() {
        return Stream.of(
                Arguments.of("^$", ""),
                Arguments.of("^a$", "a"),
                Arguments.of("^[A-Z]{3}$", "ACZ"),
                Arguments.of("^[A-Z]{3}-[0-9]{2}$", "AZC-90"),
                Arguments.of("^[A-Z0-9 -]{3,5}$", "A0 -"),
                Arguments.of("^[^@ ]+@[^@ ]+$", "aé@b😀"),
                Arguments.of("^[^a]{2}$", "😀b"),
                Arguments.of("^\\d{2,}$", "019"),
                Arguments.of("^\\w+-?/*$", "a_0-//"),
                Arguments.of("^[\\w.-]+$", "a.-9"),
                Arguments.of("^[\\]\\\\_]*$", "]\\_"),
                Arguments.of("^a?b*_+$", "abb_"),
                Arguments.of("^-?[0-9]+$", "-19"),
                Arguments.of("^[a-]{0,2}$", "a-"),
                Arguments.of("^a{0}b$", "b"),
                Arguments.of("^\\$\\.\\^$", "$.^"),
                Arguments.of("^/[a-z0-9]*/$", "/az0/"));
    }

    @ParameterizedTest
    @MethodSource("plainPatterns")
    void aPlainPatternDecidesAsTheMatcherDoes(String regex, String match) {
        PlainPattern plain = PlainPattern.of(regex);
        assertNotNull(plain);
        assertTrue(plain.matches(match));
        Pattern pattern = Pattern.compile(regex.substring(0, regex.length() - 1) + "\\z");
        Random random = new Random(regex.hashCode());
        for (int i = 0; i < 20_000; i++) {
            String text = changed(match, random);
            assertEquals(pattern.matcher(text).find(), plain.matches(text), () -> regex + " and " + text);
        }
    }

    private static String changed(String match, Random random) {
        StringBuilder text = new StringBuilder(match);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(2));
            text.replace(from, to, CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^",
                "$",
                "a",
                "^a",
                "a$",
                "^a|b$",
                "^(a)$",
                "^.$",
                "^a*a$",
                "^a?b?a$",
                "^[a-z]*[x-z]$",
                "^a+?$",
                "^a++$",
                "^a{2}+$",
                "^a{,2}$",
                "^a{2,1}$",
                "^a{2$",
                "^a{}$",
                "^a**$",
                "^*a$",
                "^a\\$",
                "^[]a]$",
                "^[^]$",
                "^[a$",
                "^[a",
                "^[a[b]]$",
                "^[a&&b]$",
                "^[z-a]$",
                "^[a-\\d]$",
                "^[\\.-9]$",
                "^[-a]$",
                "^[+--]$",
                "^\\s$",
                "^\\b$",
                "^\\1$",
                "^\\x41$",
                "^\\p{L}$",
                "^é$",
                "^[é]$",
                "^[a-é]$",
                "^^$",
                "^a$$",
                "^{2}$",
                "^}$",
                "^]$"
            })
    void anyOtherExpressionIsLeftToTheMatcher(String regex) {
        assertNull(PlainPattern.of(regex));
    }
}
