package io.klue.generator.output;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One file of generated code.
 *
 * @param path where it belongs below the source root, with {@code /} between the segments: {@code com/example/pets/Pet.java}
 * @param text its content, written as UTF-8
 */
public record GeneratedFile(String path, String text) {

    /** @throws IllegalArgumentException if the path is absolute, leaves the source root or is not in its plain form */
    public GeneratedFile {
        checkPath(path);
        Objects.requireNonNull(text, "text");
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing we write or delete may lie outside the source root, whatever a name or a manifest says. */
    static void checkPath(String path) {
        for (String segment : path.split("/", -1)) {
            boolean plain = !segment.isBlank() && !segment.equals(".") && !segment.equals("..");
            if (!plain || segment.indexOf('\\') >= 0 || segment.indexOf(':') >= 0) {
                throw new IllegalArgumentException("not a path below a source root: " + path);
            }
        }
    }
}
