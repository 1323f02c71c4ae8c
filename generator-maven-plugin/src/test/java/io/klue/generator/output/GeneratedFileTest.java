package io.klue.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../Pet.java",
                "com/../../Pet.java",
                "com//Pet.java",
                "./Pet.java",
                "com/",
                "C:/Pet.java",
                "com\\Pet.java"
            })
    void a_path_that_could_lead_out_of_the_source_root_is_refused(String path) {
        assertThrows(IllegalArgumentException.class, () -> new GeneratedFile(path, ""));
    }

    @Test
    void the_default_package_is_a_place_too() {
        assertEquals("Pet.java", new GeneratedFile("Pet.java", "").path());
    }
}
