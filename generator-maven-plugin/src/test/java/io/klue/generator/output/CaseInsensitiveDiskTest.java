package io.klue.generator.output;

import static io.klue.generator.output.Trees.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Disks of Windows and macOS take {@code Pet.java} and {@code PET.java} for the same file. */
class CaseInsensitiveDiskTest {
    private static final InputKey KEY = new InputKey("k1");

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.osX());
    private final Path root = disk.getPath("/project/out");
    private final SourceTree tree = new SourceTree(root, disk.getPath("/project/klue/a.manifest"));

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private void update(GeneratedFile... files) throws IOException {
        tree.update(List.of(files), List.of(), KEY);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_file_whose_name_changes_only_in_case_gets_its_new_name() throws IOException {
        update(file("com/example/PET.java", "record PET() {}"));
        update(file("com/example/Pet.java", "record Pet() {}"));
        assertEquals(List.of("com/example/Pet.java"), names());
    }

    @Test
    void a_rename_in_case_with_the_same_content_keeps_the_file() throws IOException {
        update(file("com/example/PET.java", "same"));
        update(file("com/example/Pet.java", "same"));
        assertEquals(List.of("com/example/Pet.java"), names());
    }

    @Test
    void a_package_whose_name_changes_only_in_case_gets_its_new_name() throws IOException {
        update(file("com/Example/Pet.java", "same"));
        update(file("com/example/Pet.java", "same"));
        assertEquals(List.of("com/example/Pet.java"), names());
    }

    @Test
    void two_files_that_differ_only_in_case_are_refused_and_nothing_is_written() {
        var refusal = assertThrows(
                IOException.class, () -> update(file("a/Pet.java", "record Pet() {}"), file("a/PET.java", "x")));
        assertEquals(
                "a/Pet.java and a/PET.java differ only in case, and this disk cannot hold both;"
                        + " rename one with x-java-name",
                refusal.getMessage());
        assertEquals(false, Files.exists(root));
    }
}
