package io.klue.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.diagnostic.Severity;
import io.klue.generator.model.Policy;
import io.klue.generator.model.Policy.PlainIntegers;
import io.klue.generator.model.Policy.UntypedSchemas;
import io.klue.generator.model.Policy.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A keyword that cannot be enforced may go unenforced where the project says why. */
class WaiverTest {
    private static final String PLACE = "api.yaml#/definitions/Name/pattern";

    @TempDir
    Path folder;

    @BeforeEach
    void contract() throws IOException {
        Files.writeString(folder.resolve("api.yaml"), """
                swagger: "2.0"
                info: {title: Names, version: "1"}
                paths: {}
                definitions:
                  Name: {type: string, pattern: "(?<=a)b*(?<!c*)\\\\p{digit}"}
                """);
    }

    @Test
    void without_a_waiver_it_is_refused() {
        Generation generation = generate(List.of());

        assertTrue(generation.files().isEmpty());
        assertEquals(List.of("KLUE216"), codes(generation));
    }

    @Test
    void a_waiver_turns_the_error_into_a_warning_with_the_reason() {
        Generation generation = generate(List.of(new Waiver(PLACE, "the gateway checks it")));

        assertFalse(generation.files().isEmpty());
        assertEquals(List.of("KLUE244"), codes(generation));
        assertEquals(Severity.WARNING, generation.diagnostics().get(0).severity());
        assertEquals(
                Optional.of("the reason given is: the gateway checks it"),
                generation.diagnostics().get(0).hint());
    }

    @Test
    void a_waiver_that_waives_nothing_is_told() {
        Generation generation = generate(
                List.of(new Waiver(PLACE, "the gateway checks it"), new Waiver("api.yaml#/definitions/Gone", "once")));

        assertEquals(List.of("KLUE245", "KLUE244"), codes(generation));
        assertEquals(
                "the waiver of api.yaml#/definitions/Gone waives nothing",
                generation.diagnostics().get(0).message());
    }

    private Generation generate(List<Waiver> waivers) {
        Policy policy = new Policy(UntypedSchemas.INFER, PlainIntegers.BIG_INTEGER, waivers);
        return new Generator()
                .generate(new Settings(folder, List.of(folder.resolve("api.yaml")), "com.example", policy));
    }

    private static List<String> codes(Generation generation) {
        return generation.diagnostics().stream().map(d -> d.code()).toList();
    }
}
