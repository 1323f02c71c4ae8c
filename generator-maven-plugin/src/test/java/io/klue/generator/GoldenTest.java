package io.klue.generator;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code src/test/cases} is a case: contracts, {@code settings.properties} where the defaults do not do, and
 * {@code expected/}, the code that is generated. {@code -Dgolden.update=true} rewrites what is expected; look at the diff
 * before you commit it. That the expected code compiles is a test of the module integration-tests/generated-code.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    List<DynamicTest> generated_code_is_as_expected() throws IOException {
        if (!Files.isDirectory(CASES)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> verify(folder)))
                    .toList();
        }
    }

    private static void verify(Path folder) throws IOException {
        GoldenCase golden = new GoldenCase(folder);
        Generation generation = new Generator().generate(golden.settings());
        if (generation.hasErrors()) {
            fail(GoldenCase.print(generation.diagnostics()));
        }
        if (UPDATE) {
            golden.update(generation.files());
            return;
        }
        List<String> differences = golden.differences(generation.files());
        if (!differences.isEmpty()) {
            fail(String.join("\n", differences)
                    + "\nIf this is intended: mvn test -Dtest=GoldenTest -Dgolden.update=true");
        }
    }
}
