package io.klue.runtime.spi;

import io.klue.runtime.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of one field of a form. Absent: null. Their content can be read as long as the request is served. */
public final class FormFile {
    private final String pointer;
    private final List<Payload> files;
    private final Violations violations;

    private FormFile(String pointer, List<Payload> files, Violations violations) {
        this.pointer = pointer;
        this.files = files;
        this.violations = violations;
    }

    /**
     * The files of a field.
     *
     * @param files all that were sent, in their order
     * @param violations where to record what is wrong
     */
    public static FormFile of(String field, List<Payload> files, Violations violations) {
        return new FormFile(JsonPath.parameter("form", field), List.copyOf(files), violations);
    }

    /** Records that it is required, if there is none. */
    public FormFile required() {
        if (files.isEmpty()) {
            violations.add(pointer, "required", Messages.required());
        }
        return this;
    }

    /** The only file; null if there is none, or several, which is recorded. */
    public @Nullable Payload payload() {
        if (files.size() > 1) {
            violations.add(pointer, "type", Messages.repeated(files.size()));
        }
        return files.size() == 1 ? files.get(0) : null;
    }

    /** All files; null if there is none. */
    public @Nullable List<Payload> payloads() {
        return payloads(new ArrayConstraint());
    }

    /** All files; null if there is none. */
    public @Nullable List<Payload> payloads(ArrayConstraint constraint) {
        if (files.isEmpty()) {
            return null;
        }
        String outer = violations.path().moveTo(pointer);
        violations.check(files, constraint);
        violations.path().moveTo(outer);
        return files;
    }
}
