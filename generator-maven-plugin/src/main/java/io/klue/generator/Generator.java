package io.klue.generator;

import io.klue.generator.analyze.Analyzer;
import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.java.JavaEmitter;
import io.klue.generator.model.Api;
import io.klue.generator.output.GeneratedFile;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.SourceException;
import io.klue.generator.source.SourceFile;
import io.klue.generator.source.Sources;
import io.klue.generator.source.Span;
import io.klue.generator.spec.ContractReader;
import io.klue.generator.spec.References;
import io.klue.generator.spec.SpecVersion;
import io.klue.generator.spec.structure.StructureCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<Api> apis = new ArrayList<>();
        for (Path contract : settings.contracts()) {
            analyze(contract, settings, sources, diagnostics).ifPresent(apis::add);
        }
        refuseSharedPackages(apis, sources, diagnostics);
        List<Path> inputs = sources.files().stream().map(SourceFile::path).toList();
        if (diagnostics.hasErrors()) {
            return new Generation(List.of(), diagnostics.list(), inputs, GenerationSummary.NOTHING);
        }
        List<GeneratedFile> files = apis.stream()
                .flatMap(api -> JavaEmitter.emit(api).stream())
                .map(unit -> new GeneratedFile(unit.path(), unit.text()))
                .toList();
        return new Generation(files, diagnostics.list(), inputs, summary(apis));
    }

    private static Optional<Api> analyze(Path contract, Settings settings, Sources sources, Diagnostics diagnostics) {
        try {
            ObjectNode root = sources.load(contract);
            // its own collector: what is broken is not analyzed, whatever else may be wrong elsewhere
            Diagnostics structure = new Diagnostics();
            Optional<SpecVersion> version = StructureCheck.check(root, sources, structure);
            structure.list().forEach(diagnostics::add);
            if (version.isEmpty() || structure.hasErrors()) {
                return Optional.empty();
            }
            References references = new References(sources);
            return Optional.of(new Analyzer(references, settings.policy(), diagnostics)
                    .analyze(
                            ContractReader.read(root, version.get(), references),
                            apiName(contract),
                            settings.packageName()));
        } catch (SourceException e) {
            diagnostics.add(e);
            return Optional.empty();
        }
    }

    private static String apiName(Path contract) {
        return contract.getFileName().toString().replaceAll("\\.[^.]*$", "");
    }

    /** {@code pets.yaml} and {@code Pets.json} would write to one package. */
    private static void refuseSharedPackages(List<Api> apis, Sources sources, Diagnostics diagnostics) {
        Map<String, String> sourceOf = new HashMap<>();
        for (Api api : apis) {
            String other = sourceOf.putIfAbsent(api.names().packageName(), api.source());
            if (other != null) {
                sources.files().stream()
                        .filter(file -> file.name().equals(api.source()))
                        .findFirst()
                        .ifPresent(file -> diagnostics.error(
                                "KLUE250",
                                new Span(file, 1, 1, 1),
                                "%s and %s would share the package %s"
                                        .formatted(
                                                other, api.source(), api.names().packageName()),
                                "rename one of the files"));
            }
        }
    }

    private static GenerationSummary summary(List<Api> apis) {
        return new GenerationSummary(
                apis.size(),
                apis.stream().mapToInt(api -> api.operations().size()).sum(),
                apis.stream().mapToInt(api -> api.types().size()).sum());
    }
}
