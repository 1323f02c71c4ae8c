package io.klue.generator.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.klue.generator.Generation;
import io.klue.generator.GenerationSummary;
import io.klue.generator.output.Changes;
import io.klue.generator.output.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Generation generation(int apis, int files) {
        List<GeneratedFile> generated = IntStream.range(0, files)
                .mapToObj(i -> new GeneratedFile("T" + i + ".java", ""))
                .toList();
        return new Generation(generated, List.of(), List.of(), new GenerationSummary(apis, 12, 1));
    }

    @Test
    void the_line_of_a_build_says_what_was_done() {
        assertEquals(
                "klue: 2 contracts → 34 files in com.example (12 written, 22 unchanged, 1 removed) in 210 ms",
                Messages.generated(generation(2, 34), new Changes(12, 22, 1, List.of()), "com.example", 210, "→"));
    }

    @Test
    void what_was_not_done_is_not_said() {
        assertEquals(
                "klue: 1 contract -> 1 file in com.example (1 written) in 9 ms",
                Messages.generated(generation(1, 1), new Changes(1, 0, 0, List.of()), "com.example", 9, "->"));
    }

    @Test
    void the_arrow_is_one_that_the_console_can_show() {
        assertEquals("→", Messages.arrow(StandardCharsets.UTF_8));
        assertEquals("->", Messages.arrow(StandardCharsets.US_ASCII));
    }

    @Test
    void the_line_of_a_validation_says_how_much_was_checked() {
        assertEquals("klue: 1 contract is fine: 12 operations, 1 type", Messages.valid(generation(1, 0)));
        assertEquals("klue: 2 contracts are fine: 12 operations, 1 type", Messages.valid(generation(2, 0)));
    }

    @Test
    void a_broken_contract_ends_in_one_sentence() {
        assertEquals(
                "klue: 1 error, see above. Nothing was generated; what was there before is untouched.",
                Messages.broken(1));
        assertEquals("klue: 3 errors, see above.", Messages.invalid(3));
    }

    @Test
    void a_project_without_contract_is_told_where_to_put_one() {
        assertEquals(
                "klue: no contract found. Looked for *.yaml, *.yml and *.json in\n  apis\n  openapi\n"
                        + "Put your OpenAPI or Swagger files into one of these folders, or name them in the plugin's"
                        + " configuration: <contracts><contract>path/to/api.yaml</contract></contracts>",
                Messages.noContract(List.of(Path.of("apis"), Path.of("openapi"))));
    }

    @Test
    void a_bad_package_name_and_a_file_in_the_way_are_told_what_to_change() {
        assertEquals(
                "klue: \"com.my-shop\" is not a Java package name. Set <packageName> in the plugin's configuration,"
                        + " for instance com.example.shop",
                Messages.noPackageName("com.my-shop"));
        assertEquals(
                "klue: Pet.java is not generated code, but a generated class of that name belongs there. Nothing was"
                        + " written. Move the file, or choose another <outputDirectory> or <packageName>.",
                Messages.foreignFile(Path.of("Pet.java")));
        assertEquals(
                "Pet.java was edited by hand, and the edit is gone: generated code follows its contract. Change the"
                        + " contract, or write the code in a class of your own.",
                Messages.edited(Path.of("Pet.java")));
    }

    @Test
    void failures_of_the_disk_and_of_ourselves_say_whose_they_are() {
        assertEquals(
                "klue: cannot read or write: No space left on device. The generated code is as it was before.",
                Messages.disk("No space left on device"));
        assertEquals(
                "klue: internal error: java.lang.IllegalStateException: oops. This is a bug in klue, not in your"
                        + " contract; run again with -e and report it with the contract.",
                Messages.bug(new IllegalStateException("oops")));
    }
}
