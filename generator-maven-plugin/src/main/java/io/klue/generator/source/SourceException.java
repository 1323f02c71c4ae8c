package io.klue.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a tree. Further mistakes of the same file are its suppressed exceptions. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Span span;
    private final transient @Nullable Span other;
    private final String hint;

    SourceException(@Nullable Span span, String message, String hint, @Nullable Span other) {
        super(message);
        this.span = span;
        this.hint = hint;
        this.other = other;
    }

    /** Where; null only if the file could not be read at all. */
    public @Nullable Span span() {
        return span;
    }

    /** What to do about it. */
    public Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }

    /** The other place of a mistake that needs two, such as a key that is given twice. */
    public Optional<Span> other() {
        return Optional.ofNullable(other);
    }

    /** The message of an exception that is always there. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** This mistake and the further ones of the same file, in the order of the text. */
    public List<SourceException> all() {
        var all = new ArrayList<SourceException>();
        all.add(this);
        for (Throwable further : getSuppressed()) {
            if (further instanceof SourceException source) {
                all.add(source);
            }
        }
        return List.copyOf(all);
    }
}
