package io.klue.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.generator.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenCaseTest {
    @TempDir
    Path folder;

    private static GeneratedFile pet(String... lines) {
        return new GeneratedFile("com/example/Pet.java", String.join("\n", lines) + "\n");
    }

    @Test
    void the_same_files_have_no_differences() throws IOException {
        GoldenCase golden = new GoldenCase(folder);
        golden.update(List.of(pet("a", "b")));
        assertEquals(List.of(), golden.differences(List.of(pet("a", "b"))));
    }

    @Test
    void a_different_file_is_shown_with_the_lines_around_the_difference() throws IOException {
        GoldenCase golden = new GoldenCase(folder);
        golden.update(List.of(pet("1", "2", "3", "4", "old", "5", "6", "7", "8")));
        assertEquals(
                List.of("different: " + folder.resolve("expected/com/example/Pet.java") + "\n@@ line 5 @@\n"
                        + "  2\n  3\n  4\n- old\n+ new\n+ more\n  5\n  6\n  7\n"),
                golden.differences(List.of(pet("1", "2", "3", "4", "new", "more", "5", "6", "7", "8"))));
    }

    @Test
    void missing_and_unexpected_files_are_named() throws IOException {
        GoldenCase golden = new GoldenCase(folder);
        golden.update(List.of(pet("a")));
        assertEquals(
                List.of(
                        "generated, but not expected: com/example/Cat.java\nx",
                        "not generated any more: " + folder.resolve("expected/com/example/Pet.java")),
                golden.differences(List.of(new GeneratedFile("com/example/Cat.java", "x"))));
    }

    @Test
    void an_update_leaves_only_the_new_files() throws IOException {
        GoldenCase golden = new GoldenCase(folder);
        golden.update(List.of(pet("a")));
        golden.update(List.of(new GeneratedFile("com/example/Cat.java", "x")));
        assertEquals(List.of(), golden.differences(List.of(new GeneratedFile("com/example/Cat.java", "x"))));
    }

    @Test
    void settings_come_from_the_folder() throws IOException {
        Files.writeString(folder.resolve("b.json"), "{}");
        Files.writeString(folder.resolve("a.yaml"), "");
        assertEquals(
                new Settings(folder, List.of(folder.resolve("a.yaml"), folder.resolve("b.json")), "com.example"),
                new GoldenCase(folder).settings());
        Files.writeString(folder.resolve("settings.properties"), "packageName=org.acme\n");
        assertEquals("org.acme", new GoldenCase(folder).settings().packageName());
    }
}
