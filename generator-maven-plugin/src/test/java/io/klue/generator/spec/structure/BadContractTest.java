package io.klue.generator.spec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.diagnostic.DiagnosticPrinter;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.SourceException;
import io.klue.generator.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/bad} holds a contract and what is said about it. {@code -Dgolden.update=true} writes the
 * {@code expected.txt} anew: read the difference before you commit it.
 */
class BadContractTest {
    private static final Path CASES = Path.of("src/test/bad");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(contract(folder)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_bad_contract_is_answered_with_what_is_wrong(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String found = print(folder) + "\n";
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, found);
        }

        assertTrue(Files.exists(expected), "run once with -Dgolden.update=true");
        assertEquals(Files.readString(expected), found);
    }

    private static String print(Path folder) {
        var diagnostics = new Diagnostics();
        var sources = new Sources(folder);
        try {
            StructureCheck.check(sources.load(contract(folder)), sources, diagnostics);
        } catch (SourceException e) {
            diagnostics.add(e);
        }
        return new DiagnosticPrinter().printAll(diagnostics.list());
    }

    private static Path contract(Path folder) {
        Path json = folder.resolve("api.json");
        return Files.exists(json) ? json : folder.resolve("api.yaml");
    }
}
