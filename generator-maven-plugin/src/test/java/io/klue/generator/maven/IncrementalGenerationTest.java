package io.klue.generator.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.klue.generator.Generation;
import io.klue.generator.GenerationSummary;
import io.klue.generator.Settings;
import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.maven.IncrementalGeneration.Generated;
import io.klue.generator.maven.IncrementalGeneration.Outcome;
import io.klue.generator.maven.IncrementalGeneration.Refused;
import io.klue.generator.maven.IncrementalGeneration.UpToDate;
import io.klue.generator.output.Changes;
import io.klue.generator.output.GeneratedFile;
import io.klue.generator.output.SourceTree;
import io.klue.generator.source.SourceFile;
import io.klue.generator.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalGenerationTest {
    private static final Instant YESTERDAY = Instant.now().minusSeconds(86_400);

    @TempDir
    Path project;

    /** Contracts that were read, in all generations; a no-op build must not add to them. */
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void writeContracts() throws IOException {
        write("apis/pets.yaml", "refers to ../common/money.yaml");
        write("apis/shop.yaml", "refers to nothing");
        write("common/money.yaml", "an amount");
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(YESTERDAY));
    }

    /** One class per contract that holds its text; a text with "broken" is an error. Every contract reads money.yaml. */
    private Generation generate(Settings settings) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        List<Path> inputs = new ArrayList<>(settings.contracts());
        inputs.add(project.resolve("common/money.yaml"));
        for (Path contract : settings.contracts()) {
            String name = contract.getFileName().toString().replace(".yaml", "");
            String text = text(contract) + text(project.resolve("common/money.yaml"));
            read.add(name);
            files.add(new GeneratedFile(name + ".java", "@Generated(\"\") // " + text));
            if (text.contains("broken")) {
                errors.add(Diagnostic.error("KLUE000", new Span(SourceFile.of(name, text), 1, 1, 2), "broken"));
            }
        }
        return new Generation(errors.isEmpty() ? files : List.of(), errors, inputs, GenerationSummary.NOTHING);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome build() throws IOException {
        return build("1.0", "com.example");
    }

    private Outcome build(String version, String packageName) throws IOException {
        List<Path> contracts = new ContractFiles(project).inDefaultFolders();
        SourceTree tree = new SourceTree(project.resolve("target/out"), project.resolve("target/klue/a.manifest"));
        return new IncrementalGeneration(this::generate, version, tree)
                .run(new Settings(project, contracts, packageName));
    }

    private void assertChanges(int written, int unchanged, int removed, Outcome outcome) {
        Changes changes = assertInstanceOf(Generated.class, outcome).changes();
        assertEquals(new Changes(written, unchanged, removed, List.of()), changes);
    }

    @Test
    void a_build_without_changes_parses_nothing() throws IOException {
        assertChanges(2, 0, 0, build());
        assertInstanceOf(UpToDate.class, build());
        assertEquals(List.of("pets", "shop"), read);
    }

    @Test
    void a_changed_contract_is_generated_again_and_only_its_files_are_written() throws IOException {
        build();
        write("apis/shop.yaml", "now sells");
        assertChanges(1, 1, 0, build());
        assertInstanceOf(UpToDate.class, build());
    }

    @Test
    void a_change_in_a_file_that_a_contract_refers_to_counts() throws IOException {
        build();
        write("common/money.yaml", "an amount and a currency");
        assertChanges(2, 0, 0, build());
    }

    @Test
    void a_contract_more_or_less_counts() throws IOException {
        build();
        write("apis/zoo.yaml", "new");
        assertChanges(1, 2, 0, build());
        Files.delete(project.resolve("apis/pets.yaml"));
        assertChanges(0, 2, 1, build());
        assertInstanceOf(UpToDate.class, build());
    }

    @Test
    void another_package_or_another_generator_counts() throws IOException {
        build();
        assertChanges(0, 2, 0, build("1.0", "com.other"));
        assertChanges(0, 2, 0, build("1.1", "com.other"));
        assertInstanceOf(UpToDate.class, build("1.1", "com.other"));
    }

    @Test
    void a_generated_file_that_is_gone_is_generated_again() throws IOException {
        build();
        Files.delete(project.resolve("target/out/shop.java"));
        assertChanges(1, 1, 0, build());
    }

    @Test
    void a_broken_contract_leaves_what_was_generated_before() throws IOException {
        build();
        write("apis/shop.yaml", "broken");
        Files.delete(project.resolve("apis/pets.yaml"));

        Refused refused = assertInstanceOf(Refused.class, build());
        assertEquals(1, refused.generation().errorCount());
        assertEquals(
                "@Generated(\"\") // refers to nothingan amount",
                Files.readString(project.resolve("target/out/shop.java")));
        assertEquals(true, Files.exists(project.resolve("target/out/pets.java")));
        assertInstanceOf(Refused.class, build());
    }

    @Test
    void a_mended_contract_is_up_to_date_again() throws IOException {
        build();
        write("apis/shop.yaml", "broken");
        build();
        write("apis/shop.yaml", "refers to nothing");
        assertInstanceOf(UpToDate.class, build());
    }

    @Test
    void a_file_that_is_saved_during_the_build_is_looked_at_again() throws IOException {
        Files.setLastModifiedTime(
                project.resolve("apis/shop.yaml"), FileTime.from(Instant.now().plusSeconds(60)));
        assertChanges(2, 0, 0, build());
        assertChanges(0, 2, 0, build());
    }
}
