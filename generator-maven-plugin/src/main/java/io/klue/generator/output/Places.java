package io.klue.generator.output;

import java.nio.file.Path;

/** Paths as text that still holds when the whole project is moved or copied elsewhere. */
final class Places {
    private Places() {}

    /** The path as seen from the base, with {@code /}; absolute where there is no way between the two (another drive). */
    static String relative(Path base, Path path) {
        Path from = base.toAbsolutePath().normalize();
        Path to = path.toAbsolutePath().normalize();
        boolean connected = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (connected ? from.relativize(to) : to).toString().replace('\\', '/');
    }

    static Path resolve(Path base, String place) {
        return base.toAbsolutePath().resolve(place).normalize();
    }
}
