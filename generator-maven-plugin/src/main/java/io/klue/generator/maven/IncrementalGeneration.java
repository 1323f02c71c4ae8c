package io.klue.generator.maven;

import io.klue.generator.Generation;
import io.klue.generator.Settings;
import io.klue.generator.output.Changes;
import io.klue.generator.output.InputKey;
import io.klue.generator.output.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Generates into a source tree, unless nothing has changed since the last time. Knows nothing of Maven. */
final class IncrementalGeneration {
    /** The clock of a file system may be a little late. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMillis(50);

    private final Function<Settings, Generation> generator;
    private final String generatorVersion;
    private final SourceTree tree;

    /**
     * @param generatorVersion equal only for generators that generate the same
     */
    IncrementalGeneration(Function<Settings, Generation> generator, String generatorVersion, SourceTree tree) {
        this.generator = generator;
        this.generatorVersion = generatorVersion;
        this.tree = tree;
    }

    /** How it went. */
    sealed interface Outcome {}

    /** Nothing has changed; the contracts were not even parsed. */
    record UpToDate() implements Outcome {}

    /** The contracts have errors; nothing was written. */
    record Refused(Generation generation) implements Outcome {}

    /** The tree is what was generated. */
    record Generated(Generation generation, Changes changes) implements Outcome {}

    Outcome run(Settings settings) throws IOException {
        if (tree.isCurrent(inputs -> key(settings, inputs))) {
            return new UpToDate();
        }
        Instant start = Instant.now();
        Generation generation = generator.apply(settings);
        if (generation.hasErrors()) {
            return new Refused(generation);
        }
        List<Path> inputs = generation.inputs();
        // a file that is saved while we read it: better to generate once more than to miss the change for ever
        InputKey key = anyChangedSince(start, inputs) ? InputKey.NONE : key(settings, inputs);
        return new Generated(generation, tree.update(generation.files(), inputs, key));
    }

    private InputKey key(Settings settings, List<Path> inputs) throws IOException {
        Map<String, String> configuration = new TreeMap<>(settings.fingerprint());
        configuration.put("generator", generatorVersion);
        return InputKey.of(settings.baseDirectory(), inputs, configuration);
    }

    private static boolean anyChangedSince(Instant start, List<Path> inputs) throws IOException {
        Instant earliest = start.minus(CLOCK_DIFFERENCE);
        for (Path input : inputs) {
            if (!Files.exists(input)
                    || Files.getLastModifiedTime(input).toInstant().isAfter(earliest)) {
                return true;
            }
        }
        return false;
    }
}
