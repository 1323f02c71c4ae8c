package io.klue.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The expected code of every golden case of the generator compiles without a warning. Classes that it needs of its author
 * ({@code x-parent}) are in the folder {@code author} of the case.
 */
class GoldenCompileTest {
    private static final Path CASES = Path.of("../../generator-maven-plugin/src/test/cases");

    private final StrictCompiler compiler = new StrictCompiler();

    @TestFactory
    List<DynamicTest> expected_code_compiles() throws IOException {
        if (!Files.isDirectory(CASES)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("expected")))
                    .sorted()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> compile(folder)))
                    .toList();
        }
    }

    private void compile(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>(read(folder.resolve("expected")));
        sources.putAll(read(folder.resolve("author")));
        assertEquals("", String.join("\n", compiler.compile(sources)));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
