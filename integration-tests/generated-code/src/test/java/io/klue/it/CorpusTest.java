package io.klue.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.klue.it.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Contracts of many hands: each is generated to code that compiles without a warning, or refused with errors that say where.
 * There is no third way. The table goes to {@code target/corpus.tsv}.
 */
class CorpusTest {
    private static final Path OWN = Path.of("src/test/contracts");

    /** The corpus of this project's machines; another one: {@code -Dklue.corpus=FOLDER}. */
    private static final Path CORPUS = Path.of(System.getProperty("klue.corpus", "../../../shared/corpus/specs"));

    private final StrictCompiler compiler = new StrictCompiler();

    @Test
    void every_contract_compiles_or_is_refused_with_places() throws IOException {
        boolean corpus = Files.isDirectory(CORPUS);
        System.out.println(corpus ? "With the corpus " + CORPUS : "Without the corpus: there is no " + CORPUS);
        assertEquals(List.of(), failures(contracts(), Path.of("target/corpus.tsv")));
    }

    /** Our own contracts, and those of the corpus if it is there. */
    static List<Path> contracts() throws IOException {
        List<Path> contracts = new ArrayList<>(contracts(OWN));
        assertFalse(contracts.isEmpty());
        if (Files.isDirectory(CORPUS)) {
            contracts.addAll(contracts(CORPUS));
        }
        return contracts;
    }

    private List<String> failures(List<Path> contracts, Path table) throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        rows.add(Trial.HEADER);
        for (Path contract : contracts) {
            Trial trial = Trial.of(contract, compiler);
            rows.add(trial.row());
            if (trial.outcome() == Outcome.FAILED) {
                failures.add(trial.contract() + ": " + String.join("\n  ", trial.problems()));
            }
        }
        Files.createDirectories(table.getParent());
        Files.write(table, rows);
        rows.forEach(System.out::println);
        return failures;
    }

    private static List<Path> contracts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
