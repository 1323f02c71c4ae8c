package io.klue.generator.diagnostic;

import io.klue.generator.source.SourceException;
import io.klue.generator.source.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong, so that a build fails once with everything. Not thread-safe. */
public final class Diagnostics {
    /** A file that cannot be read: missing, no UTF-8, no YAML or JSON. */
    public static final String UNREADABLE = "KLUE001";

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostics::file)
            .thenComparingInt(diagnostic ->
                    diagnostic.span() == null ? 0 : diagnostic.span().line())
            .thenComparingInt(diagnostic ->
                    diagnostic.span() == null ? 0 : diagnostic.span().column());

    private final Set<Diagnostic> all = new LinkedHashSet<>();

    public void error(String code, Span span, String message) {
        add(Diagnostic.error(code, span, message));
    }

    public void error(String code, Span span, String message, String hint) {
        add(Diagnostic.error(code, span, message).withHint(hint));
    }

    public void warning(String code, Span span, String message) {
        add(Diagnostic.warning(code, span, message));
    }

    public void warning(String code, Span span, String message, String hint) {
        add(Diagnostic.warning(code, span, message).withHint(hint));
    }

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Adds every mistake of a file that could not be read. */
    public void add(SourceException failure) {
        for (SourceException each : failure.all()) {
            var diagnostic =
                    new Diagnostic(Severity.ERROR, UNREADABLE, each.message(), each.span(), each.hint(), List.of());
            Optional<Span> other = each.other();
            add(other.isPresent() ? diagnostic.and(other.get(), "the first one") : diagnostic);
        }
    }

    /** Sorted by file, line and column; a thing that was said twice is there once. */
    public List<Diagnostic> list() {
        return all.stream().sorted(ORDER).toList();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private static String file(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        return span == null ? "" : span.file().name();
    }
}
