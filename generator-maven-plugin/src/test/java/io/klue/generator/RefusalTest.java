package io.klue.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Legal contracts that ask for what is not supported yet: each folder of {@code src/test/refused} has a contract and the
 * diagnostics that are expected of it. {@code -Dgolden.update=true} rewrites them.
 */
class RefusalTest {
    private static final Path CASES = Path.of("src/test/refused");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_refused_at_its_position(Path folder) throws IOException {
        Generation generation =
                new Generator().generate(new Settings(folder, List.of(folder.resolve("api.yaml")), "com.example"));

        assertTrue(generation.hasErrors(), "accepted, though something in it is not supported");
        assertTrue(generation.files().isEmpty());
        String printed = new DiagnosticPrinter().printAll(generation.diagnostics());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected), printed);
    }
}
