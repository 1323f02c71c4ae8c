package io.klue.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run read and wrote; kept outside the source root. Lines of {@code keyword value}, sorted, no date: the same run
 * leaves the same manifest.
 *
 * @param key key of the run's input
 * @param root source root that the run wrote to
 * @param inputs every file the run read
 * @param outputs every file the run left, by its path below the root
 */
record Manifest(InputKey key, Path root, List<Path> inputs, SortedMap<String, Stamp> outputs) {
    private static final String HEADER = "klue manifest 1";

    /** Size in bytes and SHA-256 of a file. */
    record Stamp(long size, String hash) {
        static Stamp of(byte[] bytes) {
            return new Stamp(bytes.length, Digest.of(bytes));
        }

        /** Whether the file is there with exactly this content; the size is asked first, it costs nothing. */
        boolean fits(Path file) throws IOException {
            return Files.isRegularFile(file)
                    && Files.size(file) == size
                    && Digest.of(Files.readAllBytes(file)).equals(hash);
        }
    }

    Manifest {
        inputs = List.copyOf(inputs);
        outputs = new TreeMap<>(outputs);
    }

    static Manifest none(Path root) {
        return new Manifest(InputKey.NONE, root, List.of(), new TreeMap<>());
    }

    /** The manifest in the file; none for a file that is missing or that we cannot make sense of. */
    static Manifest read(Path file, Path root) throws IOException {
        if (!Files.isRegularFile(file)) {
            return none(root);
        }
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file);
        } catch (IllegalArgumentException e) {
            return none(root);
        }
    }

    private static Manifest parse(String text, Path file) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("not a manifest");
        }
        Path folder = folderOf(file);
        List<Path> inputs = new ArrayList<>();
        SortedMap<String, Stamp> outputs = new TreeMap<>();
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith("in ")) {
                inputs.add(place(folder, value(line, "in")));
            } else {
                String[] fields = value(line, "out").split(" ", 3);
                GeneratedFile.checkPath(fields[fields.length - 1]);
                outputs.put(fields[2], new Stamp(Long.parseLong(fields[1]), fields[0]));
            }
        }
        return new Manifest(
                new InputKey(value(lines.get(1), "key")), place(folder, value(lines.get(2), "root")), inputs, outputs);
    }

    private static String value(String line, String keyword) {
        if (!line.startsWith(keyword + " ")) {
            throw new IllegalArgumentException("expected " + keyword);
        }
        return line.substring(keyword.length() + 1);
    }

    private static Path place(Path folder, String place) throws InvalidPathException {
        return Places.resolve(folder, place);
    }

    byte[] bytes(Path file) {
        Path folder = folderOf(file);
        List<String> lines =
                new ArrayList<>(Arrays.asList(HEADER, "key " + key.hex(), "root " + Places.relative(folder, root)));
        inputs.stream()
                .map(input -> "in " + Places.relative(folder, input))
                .sorted()
                .forEach(lines::add);
        outputs.forEach((path, stamp) -> lines.add("out " + stamp.hash() + " " + stamp.size() + " " + path));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a manifest is a file in a folder, not " + file);
        }
        return folder;
    }
}
