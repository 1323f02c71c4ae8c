package io.klue.generator.output;

import java.io.IOException;
import java.nio.file.Path;

/** A file that was not generated is where a generated one belongs. */
public final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    ForeignFileException(Path file) {
        super(file + " is not generated code and is in the way of a generated file of that name");
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
