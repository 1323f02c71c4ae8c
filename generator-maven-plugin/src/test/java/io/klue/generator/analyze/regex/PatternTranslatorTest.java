package io.klue.generator.analyze.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the translations match is tested with the runtime, in integration-tests/generated-code. */
class PatternTranslatorTest {
    private static String translate(String pattern) throws UntranslatableException {
        return PatternTranslator.translate(pattern).java();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b",
                "^[a-z0-9-]+$",
                "^.*$",
                "^(?:[A-Z]{2}|\\d{3,}|\\w{1,2}?)$",
                "^\\/\\-\\.\\@\\$\\{\\}$",
                "^[^\\]\\-\"'#!$.^]$",
                "^[a-zA-Z0-9-._ ]*[A-Z-a-z]&[a&b]$",
                "^]}$",
                "^\\u0041\\x42\\n\\r\\t\\f$",
                "^[\\uD83D\\uDE00-\\uD83D\\uDE4F]|[😀-😎]$",
                "^\\p{L}+\\p{Lu}\\P{Nd}$",
                "^(?<year>\\d{4})-\\k<year>$",
                "^(a)(?=\\1)(?!b)(?<=a)(?<!b)$",
            })
    void most_patterns_are_their_own_translation(String pattern) throws UntranslatableException {
        assertEquals(pattern, translate(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "\\s § [\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]",
                "\\S § [^\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]",
                "[^\\s] § [^\\t-\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]",
                "\\bfoo\\B § (?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))foo(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))",
                "[^] § [\\x00-\\x{10FFFF}]",
                "[] § [^\\x00-\\x{10FFFF}]",
                "[[a] § [\\[a]",
                "[a&&b] § [a\\&&b]",
                "[\\w-.] § [\\w\\-.]",
                "[a-\\d] § [a\\-\\d]",
                "[\\w--/] § [\\w\\-\\-/]",
                "[\\w-.-z] § [\\w\\-.\\-z]",
                "\\cj\\cJ\\v\\0[\\b] § \\x0A\\x0A\\x0B\\x00[\\x08]",
                "\\u{1F600}\\u{41} § \\x{1F600}\\x{41}",
                "{name} § \\{name}",
                "a{,5} § a\\{,5}",
                "\\p{Letter}\\p{gc=Nd}\\p{General_Category=Decimal_Number} § \\p{L}\\p{Nd}\\p{Nd}",
                "\\p{Script=Greek}\\P{sc=Latin}\\p{Alphabetic} § \\p{script=Greek}\\P{script=Latin}\\p{IsAlphabetic}",
                "(?<a_b>x)\\k<a_b>1 § (x)(?:\\1)1",
                "(?i)^ä(?i:b) § (?iu)^ä(?iu:b)",
            })
    void what_java_reads_otherwise_is_rewritten(String pattern, String java) throws UntranslatableException {
        assertEquals(java, translate(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "\\Aa § uses \\A, which ECMA-262 does not have § write ^ for the start of the text",
                "a\\z § uses \\z, which ECMA-262 does not have § write $ for the end of the text",
                "a\\Z § uses \\Z, which ECMA-262 does not have § write $ for the end of the text",
                "\\Qa\\E § uses \\Q, which ECMA-262 does not have § write a \\ before each special character",
                "\\h § uses \\h, which ECMA-262 does not have § write [ \\t]",
                "\\R § uses \\R, which ECMA-262 does not have § write \\r?\\n",
                "\\a § uses \\a, which ECMA-262 does not have § write \\x07",
                "\\e § uses \\e, which ECMA-262 does not have § write \\x1B",
                "\\y § uses \\y, which ECMA-262 does not have § take the \\ out if the character itself is meant",
                "[\\B] § uses \\B inside of […], where ECMA-262 does not have it"
                        + " § take the \\ out if the character itself is meant",
                "[\\1] § uses \\1 inside of […], where ECMA-262 does not have it"
                        + " § take the \\ out if the character itself is meant",
                "(?P<n>a) § uses (?P, which ECMA-262 does not have § write (?<name>…)",
                "(?>a) § uses (?>, which ECMA-262 does not have § write (?:…)",
                "(?#a) § uses (?#, which ECMA-262 does not have § take the comment out",
                "(?s)a § uses (?s, which ECMA-262 does not have § write [^] for any character",
                "a(?i)b § uses (?i, which ECMA-262 does not have"
                        + " § write (?i) at the start, (?i:…) around a part, or both cases as in [Aa]",
                "(?m)^a$ § uses (?m, which ECMA-262 does not have § write (?:^|\\n) and (?=\\n|$) for the ends of a line",
                "(?x)a § uses (?x, which ECMA-262 does not have § write (?:…) for a group that is not captured",
                "(? § uses (?, which ECMA-262 does not have § write (?:…) for a group that is not captured",
                "(?<1>a) § uses (?<1>a), which ECMA-262 does not have"
                        + " § write a name of letters and digits, as in (?<year>…), and give it to one group only",
                "(?<n>a)(?<n>b) § uses (?<n>b), which ECMA-262 does not have"
                        + " § write a name of letters and digits, as in (?<year>…), and give it to one group only",
                "a++ § uses + after a quantifier, which ECMA-262 does not have"
                        + " § write one quantifier; there are no possessive ones",
                "a{2}+ § uses + after a quantifier, which ECMA-262 does not have"
                        + " § write one quantifier; there are no possessive ones",
                "a{2}{3} § uses {3} after a quantifier, which ECMA-262 does not have"
                        + " § write one quantifier; there are no possessive ones",
                "*a § has nothing that * could repeat § a \\ before a special character makes it stand for itself",
                "^*a § has nothing that * could repeat § a \\ before a special character makes it stand for itself",
                "(?=a)+ § has nothing that + could repeat § a \\ before a special character makes it stand for itself",
                "\\b{2} § has nothing that {2} could repeat § a \\ before a special character makes it stand for itself",
                "a{1,9999999999} § cannot be translated to Java: {1,9999999999} repeats more often than Java can count"
                        + " § leave the upper bound out: {1,}",
                "\\x1 § has a \\x without two hexadecimal digits"
                        + " § write \\x with two hexadecimal digits, or take the \\ out if the character itself is meant",
                "\\u12 § has a \\u without four hexadecimal digits"
                        + " § write \\u with four hexadecimal digits, or take the \\ out if the character itself is meant",
                "\\u{110000} § has a \\u without a code point up to {10FFFF}"
                        + " § write \\u with a code point up to {10FFFF}, or take the \\ out if the character itself is meant",
                "\\c1 § has a \\c without a letter"
                        + " § write \\c with a letter, or take the \\ out if the character itself is meant",
                "\\pL § has a \\p without a property in braces"
                        + " § write \\p with a property in braces, or take the \\ out if the character itself is meant",
                "\\01 § uses \\0 before a digit, which ECMA-262 does not have § write \\x and two hexadecimal digits",
                "\\p{Alpha} § cannot be translated to Java: \\p{Alpha} is no property of ECMA-262 that Java 17 knows"
                        + " § write a general category such as \\p{L} or \\p{Lu}, a script such as"
                        + " \\p{Script=Greek}, or the characters",
                "\\P{scx=Greek} § cannot be translated to Java: \\P{scx=Greek} is no property of ECMA-262 that Java 17 knows"
                        + " § write a general category such as \\p{L} or \\p{Lu}, a script such as"
                        + " \\p{Script=Greek}, or the characters",
                "\\p{Script=Klingon} § cannot be translated to Java: \\p{Script=Klingon} is no property of ECMA-262 that Java 17 knows"
                        + " § write a general category such as \\p{L} or \\p{Lu}, a script such as"
                        + " \\p{Script=Greek}, or the characters",
                "[a § has a [ that is never closed § a \\ before a special character makes it stand for itself",
                "(a § has a ( that is never closed § a \\ before a special character makes it stand for itself",
                "a) § has a ) that closes nothing § a \\ before a special character makes it stand for itself",
                "a\\ § ends in a lone \\ § write \\\\ for the character itself",
                "[a\\ § ends in a lone \\ § write \\\\ for the character itself",
                "[z-a] § cannot be translated to Java: illegal character range"
                        + " § write it in another way, or check it in the program",
                "a{2,1} § cannot be translated to Java: illegal repetition range"
                        + " § write it in another way, or check it in the program",
                "(?<=(?:ab)+)c § cannot be translated to Java: look-behind group does not have an obvious maximum length"
                        + " § write it in another way, or check it in the program",
            })
    void the_rest_is_refused(String pattern, String message, String hint) {
        var e = assertThrows(UntranslatableException.class, () -> PatternTranslator.translate(pattern));
        assertEquals(message, e.getMessage());
        assertEquals(hint, e.hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\1",
                "\\2(a)",
                "\\1(a)",
                "(a\\1)",
                "(a)?\\1",
                "(a)*\\1",
                "(a){0,2}\\1",
                "(a)|\\1",
                "(?:(a)|b)\\1",
                "(?:(a)|b)+\\1",
                "(?:(a))?\\1",
                "(?!(a))\\1",
                "(?<=(a))\\1",
                "(a)(?<=\\1)",
                "\\k<n>",
                "\\k",
                "(a)\\k<1>",
                "(a)\\99999999999",
            })
    void a_reference_to_a_group_that_may_not_have_matched_is_refused(String pattern) {
        var e = assertThrows(UntranslatableException.class, () -> PatternTranslator.translate(pattern));
        assertEquals("refer to a group that comes before, takes part in every match and is in no lookbehind", e.hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a|b)\\1",
                "(a)+\\1",
                "(a){2,}\\1",
                "(?:x(a))\\1",
                "(?:x(a))+\\1",
                "(?=(a))\\1",
                "(?!(a)\\1)",
                "b|(a)\\1|c",
                "(?:(a)\\1)?",
                "((a)\\2)\\1",
                "(a)(?:b|\\1)*",
                "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\\11",
            })
    void a_reference_to_a_group_that_must_have_matched_stays(String pattern) throws UntranslatableException {
        assertEquals(pattern, translate(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {"a{1, 32} § {1, 32}", "a{,5} § {,5}", "a{1,2,3}b § {1,2,3}", "{ 7 } § { 7 }"})
    void braces_that_only_look_like_a_quantifier_are_doubtful(String pattern, String part)
            throws UntranslatableException {
        assertEquals(List.of(part), PatternTranslator.translate(pattern).doubtful());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{,}", "{a}", "a{", "a{1", "a{1a}", "\\{,5}", "a{5}", "[{,5}]"})
    void other_braces_are_not(String pattern) throws UntranslatableException {
        assertEquals(List.of(), PatternTranslator.translate(pattern).doubtful());
    }

    @Test
    void nothing_recurses_without_end() throws UntranslatableException {
        assertEquals("[ab]?".repeat(2_000), translate("[ab]?".repeat(2_000)));
        assertEquals("(".repeat(100) + ")".repeat(100), translate("(".repeat(100) + ")".repeat(100)));
        assertEquals(
                "cannot be translated to Java: groups are nested more than 100 deep",
                assertThrows(UntranslatableException.class, () -> translate("(".repeat(101) + ")".repeat(101)))
                        .getMessage());
        assertEquals(
                "cannot be translated to Java: it is longer than 10000 characters",
                assertThrows(UntranslatableException.class, () -> translate("a".repeat(10_001)))
                        .getMessage());
    }
}
