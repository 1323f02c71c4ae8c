package io.klue.generator.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The changes a transaction makes on disk, one method each, so that a test can let any of them fail. */
class FileSteps {

    /** Writes a new file, with the folders above it. */
    void write(Path file, byte[] bytes) throws IOException {
        createParent(file);
        Files.write(file, bytes);
    }

    /** Moves a file in one step, with the folders above its new place; what is there is replaced. */
    void move(Path from, Path to) throws IOException {
        createParent(to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            moveToOtherDisk(from, to);
        }
    }

    /** The output folder may be on another disk than the build folder; a half copy must not bear the final name. */
    private static void moveToOtherDisk(Path from, Path to) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".klue-part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(from);
    }

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    private static void createParent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }
}
