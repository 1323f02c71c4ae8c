package io.klue.it.keywords;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A committed table, one line for each thing that is known; {@code -Dgolden.update=true} writes it anew. It is made with the
 * suite; where that is absent, only the lines of our own cases are compared.
 */
final class Expected {
    private static final Path FOLDER = Path.of("src/test/expected");

    private final Path file;

    Expected(String name) {
        this.file = FOLDER.resolve(name);
    }

    void assertEqualTo(List<String> found) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            if (!Cases.suiteIsThere()) {
                throw new AssertionError("the table is made with the suite, and there is none at " + Cases.SUITE);
            }
            Files.write(file, found);
        }
        List<String> known = Files.readAllLines(file);
        assertEquals(text(comparable(known)), text(found.stream()), file + " and what was found");
    }

    private static Stream<String> comparable(List<String> lines) {
        return lines.stream().filter(line -> Cases.suiteIsThere() || line.split("\t")[2].equals("own"));
    }

    private static String text(Stream<String> lines) {
        return String.join("\n", lines.sorted().toList());
    }
}
