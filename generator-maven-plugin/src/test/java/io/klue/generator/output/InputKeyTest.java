package io.klue.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputKeyTest {
    private static final Map<String, String> CONFIGURATION = Map.of("package", "com.example", "version", "0.1.0");

    @TempDir
    Path project;

    Path pets;
    Path money;

    @BeforeEach
    void writeContracts() throws IOException {
        pets = project.resolve("apis/pets.yaml");
        money = project.resolve("apis/common/money.yaml");
        Files.createDirectories(money.getParent());
        Files.writeString(pets, "swagger: '2.0'\n");
        Files.writeString(money, "type: object\n");
    }

    private InputKey key() throws IOException {
        return InputKey.of(project, List.of(pets, money), CONFIGURATION);
    }

    @Test
    void equal_input_has_an_equal_key_in_any_order() throws IOException {
        assertEquals(key(), InputKey.of(project, List.of(money, pets), CONFIGURATION));
        assertEquals(key(), InputKey.of(project, List.of(pets, pets, money), CONFIGURATION));
    }

    @Test
    void a_changed_byte_in_any_file_changes_the_key() throws IOException {
        InputKey before = key();
        Files.writeString(money, "type: objecT\n");
        assertNotEquals(before, key());
    }

    @Test
    void a_touched_file_keeps_the_key() throws IOException {
        InputKey before = key();
        Files.setLastModifiedTime(pets, java.nio.file.attribute.FileTime.fromMillis(0));
        assertEquals(before, key());
    }

    @Test
    void a_file_that_goes_or_is_replaced_by_a_folder_changes_the_key() throws IOException {
        InputKey before = key();
        Files.delete(money);
        InputKey gone = key();
        Files.createDirectory(money);

        assertNotEquals(before, gone);
        assertEquals(gone, key());
    }

    @Test
    void an_empty_file_is_not_a_missing_one() throws IOException {
        Files.writeString(money, "");
        InputKey empty = key();
        Files.delete(money);
        assertNotEquals(empty, key());
    }

    @Test
    void a_file_more_changes_the_key() throws IOException {
        assertNotEquals(key(), InputKey.of(project, List.of(pets), CONFIGURATION));
    }

    @Test
    void a_renamed_file_changes_the_key() throws IOException {
        InputKey before = key();
        pets = Files.move(pets, pets.resolveSibling("cats.yaml"));
        assertNotEquals(before, key());
    }

    @Test
    void content_that_moves_from_one_file_to_another_changes_the_key() throws IOException {
        InputKey before = key();
        Files.writeString(pets, "swagger: '2.0'\ntype: object\n");
        Files.writeString(money, "");
        assertNotEquals(before, key());
    }

    @Test
    void configuration_and_version_of_the_generator_change_the_key() throws IOException {
        assertNotEquals(key(), InputKey.of(project, List.of(pets, money), Map.of("package", "com.example")));
        assertNotEquals(
                key(),
                InputKey.of(project, List.of(pets, money), Map.of("package", "com.example", "version", "0.2.0")));
        assertNotEquals(
                InputKey.of(project, List.of(), Map.of("a", "b=c")),
                InputKey.of(project, List.of(), Map.of("a=b", "c")));
    }

    @Test
    void a_project_that_is_moved_keeps_its_key(@TempDir Path elsewhere) throws IOException {
        InputKey before = key();
        Path moved = Files.move(project.resolve("apis"), elsewhere.resolve("apis"));
        assertEquals(
                before,
                InputKey.of(
                        elsewhere,
                        List.of(moved.resolve("pets.yaml"), moved.resolve("common/money.yaml")),
                        CONFIGURATION));
    }
}
