package io.klue.generator.spec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.diagnostic.Severity;
import io.klue.generator.source.SourceException;
import io.klue.generator.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real contracts are not called wrong. There is nothing to test where the corpus is not at hand. */
class CorpusStructureTest {
    private static final Path CORPUS = corpus();

    /** Contracts that do break their specification, and how often; each was judged by hand. */
    private static final Map<String, Integer> WRONG = Map.of(
            // security names three schemes that components does not have
            "airflow.yaml", 3,
            // a query parameter is an object, or has no type
            "grpcgw-everything-v2.json", 30,
            // schema inside of a schema
            "nakadi.yaml", 1,
            // a dangling $ref, type: item (twice), an operation without responses
            "og-inline-model-resolver.yaml", 4,
            // collectionFormat: pipe
            "og-petstore-fake-v2.yaml", 1,
            // required: optional
            "og-petstore-fake-v3.yaml", 2,
            // descriptions instead of description
            "og-petstore-vendor-mime.yaml", 2);

    @TestFactory
    Stream<DynamicTest> a_valid_contract_has_no_errors() throws IOException {
        return contracts().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    List<String> errors = check(file).stream()
                            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                            .map(diagnostic -> diagnostic.span() + ": " + diagnostic.message())
                            .toList();
                    int expected = WRONG.getOrDefault(file.getFileName().toString(), 0);
                    assertEquals(expected, errors.size(), () -> String.join("\n", errors));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_warning_is_said_once_however_often_it_applies() throws IOException {
        return contracts().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    long warnings = check(file).stream()
                            .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                            .count();
                    assertTrue(warnings <= 10, warnings + " warnings");
                }));
    }

    private static List<Diagnostic> check(Path file) throws SourceException {
        var diagnostics = new Diagnostics();
        var sources = new Sources(CORPUS);
        StructureCheck.check(sources.load(file), sources, diagnostics);
        return diagnostics.list();
    }

    /** {@code shared/corpus/specs} beside the project or beside a folder above it. */
    private static Path corpus() {
        Path specs = Path.of("shared/corpus/specs");
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(specs))) {
            folder = folder.getParent();
        }
        return folder == null ? specs : folder.resolve(specs);
    }

    private static List<Path> contracts() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }
}
