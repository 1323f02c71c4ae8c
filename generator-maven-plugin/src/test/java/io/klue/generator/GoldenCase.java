package io.klue.generator;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.DiagnosticPrinter;
import io.klue.generator.model.Policy;
import io.klue.generator.model.Policy.PlainIntegers;
import io.klue.generator.model.Policy.UntypedSchemas;
import io.klue.generator.output.GeneratedFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder with contracts and the code that is expected of them. */
final class GoldenCase {
    private final Path folder;
    private final Path expected;

    GoldenCase(Path folder) {
        this.folder = folder;
        this.expected = folder.resolve("expected");
    }

    /** From {@code settings.properties}: {@code packageName} (com.example), {@code untypedSchemas}, {@code plainIntegers}. */
    Settings settings() throws IOException {
        Properties properties = new Properties();
        Path file = folder.resolve("settings.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Policy policy = new Policy(
                UntypedSchemas.valueOf(properties.getProperty("untypedSchemas", "INFER")),
                PlainIntegers.valueOf(properties.getProperty("plainIntegers", "BIG_INTEGER")),
                List.of());
        return new Settings(folder, contracts(), properties.getProperty("packageName", "com.example"), policy);
    }

    private List<Path> contracts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        }
    }

    /** One text for each file that is missing, unexpected or different. */
    List<String> differences(List<GeneratedFile> files) throws IOException {
        SortedMap<String, String> before = read();
        SortedMap<String, String> now = new TreeMap<>();
        files.forEach(file -> now.put(file.path(), file.text()));
        SortedSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(before.get(path), now.get(path))) {
                differences.add(difference(path, before, now));
            }
        }
        return differences;
    }

    private String difference(String path, Map<String, String> before, Map<String, String> now) {
        if (!now.containsKey(path)) {
            return "not generated any more: " + expected.resolve(path);
        }
        if (!before.containsKey(path)) {
            return "generated, but not expected: " + path + "\n" + now.get(path);
        }
        return "different: " + expected.resolve(path) + "\n" + LineDiff.of(before.get(path), now.get(path));
    }

    /** Makes the files the expected ones. */
    void update(List<GeneratedFile> files) throws IOException {
        for (String path : read().keySet()) {
            Files.delete(expected.resolve(path));
        }
        for (GeneratedFile file : files) {
            Path target = expected.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.text());
        }
    }

    private SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(expected)) {
            try (Stream<Path> files = Files.walk(expected)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    static String print(List<Diagnostic> diagnostics) {
        return new DiagnosticPrinter().printAll(diagnostics);
    }
}
