package io.klue.it.keywords;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.it.keywords.Outcome.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The JSON Schema Test Suite, and cases of our own, against a served API. Every group is served and answered as the schema has
 * it, or refused at build time, or beyond what the version can say. The tables go to {@code target/suite}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeywordsTest {
    private static final Path DOCS = Path.of("../../docs/keywords.md");
    private static final Path TABLES = Path.of("target/suite");

    private List<Outcome> outcomes = List.of();

    @BeforeAll
    void run() throws IOException {
        System.out.println(
                Cases.suiteIsThere()
                        ? "With the suite " + Cases.SUITE
                        : "Without the suite: there is no " + Cases.SUITE);
        outcomes = SuiteRun.run(TABLES.resolve("contracts"));
        Files.write(TABLES.resolve("groups.tsv"), Tables.groups(outcomes));
        Files.write(TABLES.resolve("wrong.tsv"), Tables.wrong(outcomes));
        Files.write(TABLES.resolve("suite.md"), Tables.markdown(outcomes));
        Tables.totals(outcomes).forEach(System.out::println);
    }

    @Test
    void the_generator_fails_on_no_group() {
        assertEquals(
                List.of(),
                outcomes.stream()
                        .filter(outcome -> outcome.kind() == Kind.BROKEN)
                        .map(outcome -> outcome.place() + "\t" + outcome.detail())
                        .toList());
    }

    @Test
    void what_is_answered_otherwise_has_a_reason() {
        assertEquals(
                List.of(),
                Tables.wrong(outcomes).stream()
                        .filter(row -> row.contains("\tUNEXPLAINED\t"))
                        .toList());
    }

    @Test
    void what_is_answered_otherwise_is_known() throws IOException {
        new Expected("differences.tsv").assertEqualTo(Tables.differences(outcomes));
    }

    @Test
    void what_is_refused_is_known() throws IOException {
        new Expected("refused.tsv").assertEqualTo(Tables.refused(outcomes));
    }

    /** Without the suite the numbers are others; what becomes of each keyword is not. */
    @Test
    void the_table_of_the_docs_says_what_was_found() throws IOException {
        String found = new KeywordTable(outcomes).text();
        if (Boolean.getBoolean("golden.update") && Cases.suiteIsThere()) {
            Files.writeString(DOCS, found);
        }
        String committed = Files.readString(DOCS);
        if (Cases.suiteIsThere()) {
            assertEquals(committed, found);
        } else {
            assertEquals(KeywordTable.withoutNumbers(committed), KeywordTable.withoutNumbers(found));
        }
    }
}
