package io.klue.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What generated code depends on, in one word: equal keys, equal code.
 *
 * @param hex SHA-256 over the bytes and places of all input files and the configuration
 */
public record InputKey(String hex) {

    /** Equals no key of real input: the next run generates again. */
    public static final InputKey NONE = new InputKey("-");

    /**
     * Reads the input files. A file that is missing or no regular file counts as such; it makes the key another one.
     *
     * @param base folder that the places of the files are relative to, so that a moved check-out keeps its keys
     * @param files every file that generation read: the contracts and what their {@code $ref}s lead to
     * @param configuration everything else that shapes the output: settings, list of contracts, version of the generator
     * @throws IOException if a file that is there cannot be read
     */
    public static InputKey of(Path base, Collection<Path> files, Map<String, String> configuration) throws IOException {
        Digest digest = new Digest();
        new TreeMap<>(configuration).forEach((name, value) -> digest.add(name).add(value));
        digest.add("files");
        Map<String, Path> byPlace = new TreeMap<>();
        for (Path file : new TreeSet<>(files)) {
            byPlace.put(Places.relative(base, file), file);
        }
        for (Map.Entry<String, Path> file : byPlace.entrySet()) {
            addFile(digest.add(file.getKey()), file.getValue());
        }
        return new InputKey(digest.hex());
    }

    private static void addFile(Digest digest, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            digest.add("missing");
            return;
        }
        try {
            digest.add("bytes").add(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            digest.add("missing");
        }
    }
}
