package io.klue.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.klue.generator.source.SourceFile;
import io.klue.generator.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static final SourceFile PETS =
            SourceFile.of("pets.yaml", "one\n  pet_status: {}\n\n\n\n\n\n\n\nPetStatus: {}\n");

    private final DiagnosticPrinter printer = new DiagnosticPrinter();

    @Test
    void a_diagnostic_shows_its_lines_carets_related_places_and_hint() {
        Diagnostic diagnostic = Diagnostic.error("KLUE099", new Span(PETS, 2, 3, 13), "two schemas want the same name")
                .and(new Span(PETS, 10, 1, 10), "and this one")
                .withHint("rename one");

        assertEquals("""
                pets.yaml:2:3: error KLUE099: two schemas want the same name
                 2 |   pet_status: {}
                   |   ^^^^^^^^^^
                10 | PetStatus: {}
                   | ^^^^^^^^^ and this one
                hint: rename one""", printer.print(diagnostic));
    }

    @Test
    void a_related_place_in_another_file_says_where() {
        var other = SourceFile.of("common.yaml", "Pet: {}\n");
        Diagnostic diagnostic =
                Diagnostic.warning("KLUE099", new Span(PETS, 1, 1, 4), "twice").and(new Span(other, 1, 1, 4), "");

        assertEquals("""
                pets.yaml:1:1: warning KLUE099: twice
                1 | one
                  | ^^^
                common.yaml:1:1:
                1 | Pet: {}
                  | ^^^""", printer.print(diagnostic));
    }

    @Test
    void a_tab_before_the_caret_stays_a_tab_so_that_it_stands_right() {
        var file = SourceFile.of("a.json", "\t\"a\": x\n");

        assertEquals(
                "a.json:1:7: error KLUE099: no\n1 | \t\"a\": x\n  | \t     ^",
                printer.print(Diagnostic.error("KLUE099", new Span(file, 1, 7, 8), "no")));
    }

    @Test
    void a_very_long_line_is_cut_around_the_place() {
        var file = SourceFile.of("a.json", "x".repeat(5000) + "HERE" + "y".repeat(5000));
        String[] lines = printer.print(Diagnostic.error("KLUE099", new Span(file, 1, 5001, 5005), "no"))
                .split("\n", -1);

        assertTrue(lines[1].length() < 140, lines[1]);
        assertEquals(lines[1].indexOf("HERE"), lines[2].indexOf("^^^^"));
    }

    @Test
    void a_place_behind_the_end_of_the_file_is_shown_too() {
        assertEquals(
                "pets.yaml:11:1: error KLUE099: no\n11 | \n   | ^",
                printer.print(Diagnostic.error("KLUE099", new Span(PETS, 11, 1, 2), "no")));
    }

    @Test
    void without_a_place_there_is_only_the_message() {
        var diagnostic =
                new Diagnostic(Severity.ERROR, "KLUE001", "x.yaml does not exist", null, Optional.empty(), List.of());

        assertEquals("error KLUE001: x.yaml does not exist", printer.print(diagnostic));
    }

    @Test
    void the_list_is_sorted_by_place_without_repetition() {
        var diagnostics = new Diagnostics();
        diagnostics.warning("KLUE099", new Span(PETS, 10, 1, 2), "later");
        diagnostics.warning("KLUE099", new Span(PETS, 2, 1, 2), "earlier");
        diagnostics.warning("KLUE099", new Span(PETS, 10, 1, 2), "later");
        diagnostics.warning("KLUE099", new Span(SourceFile.of("a.yaml", "x"), 99, 1, 2), "first file");

        assertEquals(
                List.of("first file", "earlier", "later"),
                diagnostics.list().stream().map(Diagnostic::message).toList());
        assertFalse(diagnostics.hasErrors());
        diagnostics.error("KLUE099", new Span(PETS, 1, 1, 2), "wrong", "do it right");
        assertTrue(diagnostics.hasErrors());
    }
}
