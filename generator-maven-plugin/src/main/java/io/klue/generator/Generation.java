package io.klue.generator;

import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Severity;
import io.klue.generator.output.GeneratedFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What a generation came to.
 *
 * @param files the generated code; none if there are errors
 * @param diagnostics errors and warnings, sorted by place
 * @param inputs every file that was read: the contracts and what their {@code $ref}s lead to
 * @param summary how much there is
 */
public record Generation(
        List<GeneratedFile> files, List<Diagnostic> diagnostics, List<Path> inputs, GenerationSummary summary) {

    /** @throws IllegalArgumentException if there are files beside errors: code of a broken contract is nobody's */
    public Generation {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
        inputs = List.copyOf(inputs);
        if (!files.isEmpty() && errorCount(diagnostics) > 0) {
            throw new IllegalArgumentException("files generated in spite of errors");
        }
    }

    public boolean hasErrors() {
        return errorCount() > 0;
    }

    public int errorCount() {
        return errorCount(diagnostics);
    }

    private static int errorCount(List<Diagnostic> diagnostics) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }
}
