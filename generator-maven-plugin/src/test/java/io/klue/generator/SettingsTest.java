package io.klue.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.klue.generator.model.Policy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path project;

    private Settings settings(String packageName, String... contracts) {
        return new Settings(
                project, Arrays.stream(contracts).map(project::resolve).toList(), packageName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com.", "com.my-shop", "com.class.x", "1com", "com example", "com.enum"})
    void a_package_name_that_java_does_not_take_is_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> settings(name, "a.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example", "shop", "com.record.müsli"})
    void a_package_name_that_java_takes_is_accepted(String name) {
        assertEquals(name, settings(name, "a.yaml").packageName());
    }

    @Test
    void a_contract_that_is_named_twice_is_one() {
        assertEquals(
                List.of(project.resolve("a.yaml")),
                settings("com", "a.yaml", "x/../a.yaml").contracts());
    }

    @Test
    void no_contract_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> settings("com"));
    }

    @Test
    void every_setting_is_part_of_the_fingerprint() {
        var components = new TreeSet<String>();
        Arrays.stream(Settings.class.getRecordComponents()).forEach(component -> components.add(component.getName()));
        components.remove("baseDirectory");
        components.remove("policy");
        Arrays.stream(Policy.class.getRecordComponents()).forEach(component -> components.add(component.getName()));
        assertEquals(
                components,
                new TreeSet<>(settings("com", "a.yaml").fingerprint().keySet()));
        assertNotEquals(
                settings("com", "a.yaml", "b.yaml").fingerprint(),
                settings("com", "b.yaml", "a.yaml").fingerprint());
    }

    @Test
    void the_fingerprint_does_not_depend_on_where_the_project_is(@TempDir Path elsewhere) {
        var moved = new Settings(elsewhere, List.of(elsewhere.resolve("a.yaml")), "com");
        assertEquals(settings("com", "a.yaml").fingerprint(), moved.fingerprint());
    }
}
