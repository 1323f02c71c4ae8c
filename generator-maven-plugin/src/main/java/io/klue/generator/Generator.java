package io.klue.generator;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.SourceException;
import io.klue.generator.source.SourceFile;
import io.klue.generator.source.Sources;
import java.nio.file.Path;
import java.util.List;

/** Contracts in, Java out. Reads the contracts and what they refer to; writes nothing. Immutable and thread-safe. */
public final class Generator {

    /**
     * Generates the code of all contracts.
     *
     * @return the files or, when a contract is broken or asks for something that is not supported, the errors
     */
    public Generation generate(Settings settings) {
        Sources sources = new Sources(settings.baseDirectory());
        Diagnostics diagnostics = new Diagnostics();
        for (Path contract : settings.contracts()) {
            try {
                diagnostics.error("KLUE000", sources.load(contract).span(), "the generator is not wired yet");
            } catch (SourceException e) {
                diagnostics.add(e);
            }
        }
        List<Path> inputs = sources.files().stream().map(SourceFile::path).toList();
        return new Generation(List.of(), diagnostics.list(), inputs, GenerationSummary.NOTHING);
    }
}
