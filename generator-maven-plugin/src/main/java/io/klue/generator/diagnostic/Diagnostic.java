package io.klue.generator.diagnostic;

import io.klue.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or doubtful, at one place.
 *
 * @param code stable, to look up and to talk about: {@code KLUE021}
 * @param message one sentence without a full stop
 * @param span where; null only if a file cannot be read at all
 * @param hint what to do about it
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        @Nullable Span span,
        Optional<String> hint,
        List<Related> related) {

    public Diagnostic {
        related = List.copyOf(related);
    }

    public static Diagnostic error(String code, Span span, String message) {
        return new Diagnostic(Severity.ERROR, code, message, span, Optional.empty(), List.of());
    }

    public static Diagnostic warning(String code, Span span, String message) {
        return new Diagnostic(Severity.WARNING, code, message, span, Optional.empty(), List.of());
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(severity, code, message, span, Optional.of(text), related);
    }

    /** The same with a further place. */
    public Diagnostic and(Span place, String label) {
        var places = new ArrayList<>(related);
        places.add(new Related(place, label));
        return new Diagnostic(severity, code, message, span, hint, places);
    }
}
