package io.klue.generator.output;

import io.klue.generator.output.Manifest.Stamp;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of generated sources. An update brings it to exactly the files that were generated: what changed is written,
 * what is the same is not touched, what an earlier update wrote and is no longer generated goes, and files that we did not
 * write stay. An update happens as a whole or not at all, whatever fails and whenever the process dies.
 *
 * <p>Several trees may share a folder as long as each has its own manifest and writes other files.
 */
public final class SourceTree {
    private final Path root;
    private final Path manifestFile;
    private final FileSteps steps;

    /**
     * @param root source root to write below; need not exist
     * @param manifestFile where the tree remembers what it wrote: a file outside the source root, one for each tree; its
     *     folder is also used for staging
     */
    public SourceTree(Path root, Path manifestFile) {
        this(root, manifestFile, new FileSteps());
    }

    SourceTree(Path root, Path manifestFile, FileSteps steps) {
        this.root = root.toAbsolutePath().normalize();
        this.manifestFile = manifestFile.toAbsolutePath().normalize();
        this.steps = steps;
    }

    /** Computes the key of input files, as they are now. */
    @FunctionalInterface
    public interface KeyFunction {
        InputKey of(List<Path> inputs) throws IOException;
    }

    /**
     * Whether the last update had this key and all it left is still there, byte for byte. Parses nothing.
     *
     * @param keyNow computes the key from the input files of the last update
     * @throws IOException if a file cannot be read
     */
    public boolean isCurrent(KeyFunction keyNow) throws IOException {
        Manifest last = Manifest.read(manifestFile, root);
        if (last.key().equals(InputKey.NONE)
                || FileTransaction.isPending(staging())
                || !last.root().equals(root)) {
            return false;
        }
        return last.key().equals(keyNow.of(last.inputs())) && holds(last);
    }

    private boolean holds(Manifest manifest) throws IOException {
        for (Map.Entry<String, Stamp> output : manifest.outputs().entrySet()) {
            if (!output.getValue().fits(root.resolve(output.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Brings the tree to these files.
     *
     * @param files all files that are to be there, in any order
     * @param inputs all files they were generated from
     * @param key key of the inputs, or {@link InputKey#NONE} to be asked again next time
     * @return what was done
     * @throws ForeignFileException if a file that we did not write is in the way
     * @throws IOException if the disk refuses; then the tree is as it was before
     */
    public Changes update(Collection<GeneratedFile> files, List<Path> inputs, InputKey key) throws IOException {
        Files.createDirectories(parent(manifestFile));
        try (FileChannel lock =
                FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            refuseCaseTwins(files);
            FileTransaction.recover(staging(), steps);
            Manifest last = Manifest.read(manifestFile, root);
            Plan plan = Plan.of(root, last, files);
            commit(plan, new Manifest(key, root, inputs, stamps(files)));
            return plan.changes();
        } catch (OverlappingFileLockException e) {
            throw new IOException("another build in this process is writing to " + root, e);
        }
    }

    private void refuseCaseTwins(Collection<GeneratedFile> files) throws IOException {
        Optional<String> twins = Plan.caseTwins(files);
        boolean ignoresCase = Files.exists(sibling(".LOCK"));
        if (twins.isPresent() && ignoresCase) {
            throw new IOException(
                    twins.get() + " differ only in case, and this disk cannot hold both; rename one with x-java-name");
        }
    }

    private void commit(Plan plan, Manifest manifest) throws IOException {
        FileTransaction transaction = new FileTransaction(staging(), steps);
        plan.addTo(transaction);
        byte[] bytes = manifest.bytes(manifestFile);
        if (!Stamp.of(bytes).fits(manifestFile)) {
            transaction.write(parent(manifestFile), manifestFile.getFileName().toString(), bytes);
        }
        transaction.commit();
    }

    private static SortedMap<String, Stamp> stamps(Collection<GeneratedFile> files) {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        files.forEach(file -> stamps.put(file.path(), Stamp.of(file.bytes())));
        return stamps;
    }

    private Path staging() {
        return sibling(".staging");
    }

    private Path sibling(String extension) {
        return manifestFile.resolveSibling(manifestFile.getFileName() + extension);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file in a folder is needed, not " + file);
        }
        return parent;
    }
}
