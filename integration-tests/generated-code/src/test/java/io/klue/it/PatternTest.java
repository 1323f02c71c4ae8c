package io.klue.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.analyze.regex.PatternTranslator;
import io.klue.generator.analyze.regex.Translation;
import io.klue.generator.analyze.regex.UntranslatableException;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SourceException;
import io.klue.generator.source.Sources;
import io.klue.generator.source.SpecNode;
import io.klue.runtime.spi.StringConstraint;
import io.klue.runtime.spi.Violations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator makes of a pattern matches in the runtime what ECMA-262 says. */
class PatternTest {
    /** Patterns, texts they match, texts they do not. */
    record Row(String pattern, List<String> matches, List<String> others) {}

    private static final List<String> BLANKS = List.of(
            "\t", "\n", "\u000B", "\f", "\r", " ", "\u00A0", "\u1680", "\u2003", "\u2028", "\u2029", "\u202F", "\u205F",
            "\u3000", "\uFEFF");
    private static final List<String> NO_BLANKS = List.of("\u0085", "\u001C", "\u0000", "\u200B", "\u180E", "a", "😀");

    static Stream<Row> table() {
        return Stream.of(anchors(), sets(), classes(), escapes(), groups(), braces())
                .flatMap(Collection::stream);
    }

    private static List<Row> anchors() {
        return List.of(
                row("b", of("abc", "b"), of("", "B")),
                row("^a$", of("a"), of("a\n", "a\r\n", "a\u2028", "\na", "a\nb", "aa")),
                row("^(?:a$|b$)", of("a", "b"), of("a\n", "b\n")),
                row("a$$", of("a"), of("a\n")),
                row("^.$", of("a", "\u0085", "\u000B", "😀"), of("", "\n", "\r", "\u2028", "\u2029", "ab")),
                row("\\bfoo\\b", of("foo", "a foo b", "äfooä"), of("afoo", "foo_", "foo1")),
                row("a\\B", of("ab", "a_"), of("a", "aä", "a-")),
                row("", of("", "a"), of()));
    }

    private static List<Row> sets() {
        return List.of(
                row("^\\d$", of("0", "9"), of("٣", "a", "")),
                row("^\\D$", of("٣", "a", "😀"), of("0")),
                row("^\\w$", of("a", "Z", "0", "_"), of("ä", "-", "\u0130")),
                row("^\\W$", of("ä", "-", "😀"), of("a", "_")),
                row("^\\s$", BLANKS, NO_BLANKS),
                row("^[\\s]$", BLANKS, NO_BLANKS),
                row("^\\S$", NO_BLANKS, BLANKS),
                row("^[\\S]$", NO_BLANKS, BLANKS),
                row("^[^\\s]$", NO_BLANKS, BLANKS),
                row("^[^\\S]$", BLANKS, NO_BLANKS),
                row(
                        "^[\\s\\S]$",
                        Stream.of(BLANKS, NO_BLANKS).flatMap(List::stream).toList(),
                        of("", "ab")),
                row("^\\p{L}\\p{Lu}\\p{gc=Nd}$", of("äÄ3", "aB٣"), of("aa3", "1B3")),
                row("^\\p{Uppercase_Letter}\\P{General_Category=Letter}$", of("Ä1"), of("ä1", "ÄÄ")),
                row("^\\p{Script=Greek}\\P{sc=Latin}\\p{Alphabetic}$", of("αβa"), of("aβa", "αba", "αβ1")));
    }

    private static List<Row> classes() {
        return List.of(
                row("^[^]$", of("a", "\n", "😀"), of("", "ab")),
                row("[]", of(), of("", "a", "]")),
                row("^[]*$", of(""), of("a")),
                row("^[^\\]\\[]$", of("x", "^"), of("[", "]")),
                row("^[[a]$", of("[", "a"), of("b")),
                row("^[\\[^a]$", of("[", "^", "a"), of("b")),
                row("^[a^]$", of("^", "a"), of("b")),
                row("^[^^]$", of("a"), of("^")),
                row("^[a-z&&[^b]$", of("b", "c", "&", "^", "["), of("]", "1")),
                row("^[a&&&b]$", of("a", "&", "b"), of("c")),
                row("^[#-&&-)]$", of("#", "$", "&", "'", ")"), of("*", "-")),
                row("^[a b#]$", of(" ", "#"), of("c")),
                row("^[-a]$|^[b-]$", of("-", "a", "b"), of("c")),
                row("^[A-Z-a-z]$", of("A", "-", "z"), of("[", "`")),
                row("^[0-9-._]$", of("5", "-", ".", "_"), of("/", "a")),
                row("^[+--]$", of("+", ",", "-"), of(".", "*")),
                row("^[\\w-.]$", of("a", "-", "."), of("+", "/")),
                row("^[\\w--/]$", of("a", "-", "/"), of(".")),
                row("^[\\w-.-z]$", of("-", ".", "z"), of("/", "{")),
                row("^[a-\\d]$", of("a", "-", "5"), of("b")),
                row("^[\\s-.]$", of(" ", "-", ".", "\uFEFF"), of("a", "/")),
                row("^[.$*+?(){}|/]$", of(".", "$", "}", "/"), of("a", "\n")),
                row("^[😀-😎]$", of("😀", "😃"), of("a", "😏")),
                row("^[^a]$", of("😀", "b"), of("a", "")),
                row("^[\\uD83D\\uDE00-\\uD83D\\uDE4F]$", of("😀"), of("a", "🚀")));
    }

    private static List<Row> escapes() {
        return List.of(
                row("^\\/\\-\\.\\@\\_\\,\\ \\\"$", of("/-.@_, \""), of("\\/-.@_, \"")),
                row("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|$", of("^$\\.*+?()[]{}|"), of("")),
                row("^\\u0041\\x42\\u{43}\\u{00001F600}\\u{1F600}$", of("ABC😀😀"), of("ABC")),
                row("^[\\u{1F600}-\\u{1F64F}]$", of("😀"), of("a", "u", "{")),
                row("^\\uD83D\\uDE00$", of("😀"), of("a")),
                row("^😀{2}$", of("😀😀"), of("😀", "😀\uDE00")),
                row("^\\cj\\cJ\\v\\0\\t\\n\\r\\f[\\b\\cI]$", of("\n\n\u000B\u0000\t\n\r\f\b"), of("jj")),
                row("^\\x24\\x2E$", of("$."), of("", "ab")),
                row("^\\\\$", of("\\"), of("\\\n", "$")),
                row("^a\nb$", of("a\nb"), of("a b")),
                row("^a # b$", of("a # b"), of("a")));
    }

    private static List<Row> groups() {
        return List.of(
                row("^(?<year>\\d{4})-\\k<year>$", of("2024-2024"), of("2024-2023")),
                row("^(?<a_b>x|y)\\k<a_b>1$", of("xx1", "yy1"), of("xy1", "xx")),
                row("^(a)\\1$", of("aa"), of("a", "ab")),
                row("^(a|b)+\\1$", of("abb", "aa"), of("ab", "a")),
                row("^(?=.*\\d)(?!.*x).{3,}$", of("ab1"), of("abc", "ax1", "a1")),
                row("(?<=\\$)\\d+$", of("$42"), of("42", "$42\n")),
                row("(?<!a)b", of("b", "cb"), of("ab")),
                row("^(?:ab)?c(|d)$", of("abc", "c", "cd"), of("abcdd")),
                row("a||b", of("", "x"), of()),
                row("^(?:)$", of(""), of("a")),
                row("^a*?b+?c??$", of("b", "aabbc"), of("a")));
    }

    private static List<Row> braces() {
        return List.of(
                row("^a{0}b{1,2}?c{2}d{1,}$", of("bccd", "bbccddd"), of("abccd", "bcd")),
                row("^{\\w+}$", of("{name}"), of("name")),
                row("^]}$", of("]}"), of("")),
                row("^a]+}?$", of("a]]}", "a]"), of("a")),
                row("^x{}y{a}{$", of("x{}y{a}{"), of("xya")),
                row("^a{,5}$", of("a{,5}"), of("", "aaa")),
                row("^[a-z]{1, 32}$", of("a{1, 32}"), of("abc")),
                row("^a{1$", of("a{1"), of("a")));
    }

    private static List<String> of(String... texts) {
        return List.of(texts);
    }

    private static Row row(String pattern, List<String> matches, List<String> others) {
        return new Row(pattern, matches, others);
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_pattern_matches_what_ecma_262_says(Row row) throws UntranslatableException {
        StringConstraint constraint = constraint(row.pattern());
        assertAll(row.matches().stream().map(text -> () -> assertEquals("", violation(constraint, text), text)));
        assertAll(row.others().stream()
                .map(text -> () ->
                        assertEquals("must match the pattern " + row.pattern(), violation(constraint, text), text)));
    }

    /** No version of ECMA-262 has it at the start; contracts do. */
    @Test
    void case_may_be_ignored() throws UntranslatableException {
        StringConstraint whole = constraint("(?i)^straße$");
        assertEquals("", violation(whole, "STRAßE"));
        assertEquals("", violation(constraint("(?i)^ä$"), "Ä"));
        StringConstraint part = constraint("^a(?i:ä)$");
        assertEquals("", violation(part, "aÄ"));
        assertNotEquals("", violation(part, "Aä"));
    }

    @Test
    void every_pattern_of_a_contract_is_run_by_the_runtime_or_refused() throws IOException {
        List<String> rows = new ArrayList<>(List.of("contract\tpattern\toutcome"));
        for (Path contract : CorpusTest.contracts()) {
            for (String pattern : patterns(contract)) {
                rows.add(contract.getFileName() + "\t" + pattern + "\t" + outcome(pattern));
            }
        }
        assertTrue(rows.size() > 1, "no contract has a pattern");
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/patterns.tsv"), rows);
    }

    private static String outcome(String pattern) {
        try {
            Translation translation = PatternTranslator.translate(pattern);
            violation(constraint(pattern), "text");
            return !translation.doubtful().isEmpty()
                    ? "doubtful"
                    : translation.java().equals(pattern) ? "same" : "translated";
        } catch (UntranslatableException e) {
            return "refused: " + e.getMessage();
        }
    }

    private static StringConstraint constraint(String pattern) throws UntranslatableException {
        return new StringConstraint()
                .pattern(pattern, PatternTranslator.translate(pattern).java());
    }

    private static String violation(StringConstraint constraint, String text) {
        Violations violations = new Violations();
        constraint.check(text, violations);
        return violations.isEmpty() ? "" : violations.list().get(0).message();
    }

    private static List<String> patterns(Path contract) throws IOException {
        List<String> patterns = new ArrayList<>();
        try {
            collect(new Sources(contract.toAbsolutePath().getParent()).load(contract), patterns);
        } catch (SourceException e) {
            return List.of(); // no contract at all; that it is refused is a matter of CorpusTest
        }
        return patterns;
    }

    private static void collect(SpecNode node, List<String> patterns) {
        if (node instanceof ObjectNode object) {
            object.string("pattern").ifPresent(patterns::add);
            object.fields().values().forEach(value -> collect(value, patterns));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(item, patterns));
        }
    }
}
