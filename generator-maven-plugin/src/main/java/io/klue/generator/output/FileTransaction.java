package io.klue.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several file changes that happen together or not at all, also when the process dies between two of them.
 *
 * <p>New content is written to a staging folder first, where a full disk harms nobody. A journal is left there while files
 * are moved in and out of place; deleting it is the commit. A journal that is found later means that the run died: what it
 * had done is undone.
 */
final class FileTransaction {
    private static final String JOURNAL = "journal";

    private final Path staging;
    private final FileSteps steps;
    private final List<Change> deletes = new ArrayList<>();
    private final List<Change> writes = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    /**
     * One change.
     *
     * @param writes whether the target is written or deleted
     * @param depth how many folders above the target may go when nothing is left in them
     */
    private record Change(boolean writes, int depth, Path target) {}

    FileTransaction(Path staging, FileSteps steps) {
        this.staging = staging;
        this.steps = steps;
    }

    void delete(Path root, String path) {
        deletes.add(new Change(false, depth(path), root.resolve(path)));
    }

    void write(Path root, String path, byte[] bytes) {
        writes.add(new Change(true, depth(path), root.resolve(path)));
        contents.add(bytes);
    }

    /** Makes all changes; if one of them fails, the ones before it are undone and the failure is thrown. */
    void commit() throws IOException {
        try {
            List<Change> changes = stage();
            for (int i = 0; i < changes.size(); i++) {
                apply(i, changes.get(i));
            }
            steps.delete(journal(staging));
        } catch (Throwable e) {
            undo(e);
            throw e;
        }
        clear(staging, steps);
    }

    /** Undoes what an earlier run that died has left half done. */
    static void recover(Path staging, FileSteps steps) throws IOException {
        if (isPending(staging)) {
            rollBack(staging, steps);
        }
        clear(staging, steps);
    }

    static boolean isPending(Path staging) {
        return Files.exists(journal(staging));
    }

    private List<Change> stage() throws IOException {
        // deletes go first: on a disk that ignores case, Pet.java may be written where PET.java was
        List<Change> changes = new ArrayList<>(deletes);
        changes.addAll(writes);
        for (int i = 0; i < contents.size(); i++) {
            steps.write(fresh(staging, deletes.size() + i), contents.get(i));
        }
        StringBuilder journal = new StringBuilder();
        for (Change change : changes) {
            journal.append(change.writes() ? "w " : "d ").append(change.depth()).append(' ');
            journal.append(Places.relative(staging, change.target())).append('\n');
        }
        Path draft = staging.resolve("journal.tmp");
        steps.write(draft, journal.toString().getBytes(StandardCharsets.UTF_8));
        steps.move(draft, journal(staging));
        return changes;
    }

    private void apply(int index, Change change) throws IOException {
        if (Files.exists(change.target())) {
            steps.move(change.target(), old(staging, index));
        }
        if (change.writes()) {
            steps.move(fresh(staging, index), change.target());
        } else {
            prune(change, steps);
        }
    }

    private void undo(Throwable cause) {
        try {
            recover(staging, steps);
        } catch (IOException | RuntimeException e) {
            // the journal stays, and the next run tries again
            cause.addSuppressed(e);
        }
    }

    /** May die itself and be repeated: each step leads back to a state that an unfinished transaction has, too. */
    private static void rollBack(Path staging, FileSteps steps) throws IOException {
        List<Change> changes = readJournal(staging);
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            if (change.writes() && !Files.exists(fresh(staging, i)) && Files.exists(change.target())) {
                steps.move(change.target(), fresh(staging, i));
            }
            if (Files.exists(old(staging, i))) {
                steps.move(old(staging, i), change.target());
            }
            prune(change, steps);
        }
        steps.delete(journal(staging));
    }

    private static List<Change> readJournal(Path staging) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (String line : Files.readAllLines(journal(staging))) {
            String[] fields = line.split(" ", 3);
            boolean writes = fields[0].equals("w");
            changes.add(new Change(writes, Integer.parseInt(fields[1]), Places.resolve(staging, fields[2])));
        }
        return Collections.unmodifiableList(changes);
    }

    private static void prune(Change change, FileSteps steps) {
        Path folder = change.target().getParent();
        for (int i = 0; i < change.depth() && folder != null; i++) {
            try {
                steps.delete(folder);
            } catch (IOException e) {
                return; // not empty, or in use: a folder more does no harm
            }
            folder = folder.getParent();
        }
    }

    private static void clear(Path staging, FileSteps steps) throws IOException {
        if (!Files.isDirectory(staging)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(staging)) {
            left = files.toList();
        }
        for (Path file : left) {
            steps.delete(file);
        }
        steps.delete(staging);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static Path journal(Path staging) {
        return staging.resolve(JOURNAL);
    }

    private static Path fresh(Path staging, int index) {
        return staging.resolve(index + ".new");
    }

    private static Path old(Path staging, int index) {
        return staging.resolve(index + ".old");
    }
}
