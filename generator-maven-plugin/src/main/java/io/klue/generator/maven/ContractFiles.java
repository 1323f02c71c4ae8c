package io.klue.generator.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Finds the contracts of a project: files that are named, and the {@code *.yaml}, {@code *.yml} and {@code *.json} files of
 * folders. Folders below those are not searched: they are where a contract keeps what its {@code $ref}s lead to.
 */
final class ContractFiles {
    private static final List<String> DEFAULT_FOLDERS = List.of("apis", "src/main/openapi");

    private final Path base;

    ContractFiles(Path base) {
        this.base = base;
    }

    /** Contracts in the first default folder that has any, sorted by name; empty if none has. */
    List<Path> inDefaultFolders() throws IOException {
        for (Path folder : defaultFolders()) {
            List<Path> contracts = in(folder);
            if (!contracts.isEmpty()) {
                return contracts;
            }
        }
        return List.of();
    }

    List<Path> defaultFolders() {
        return DEFAULT_FOLDERS.stream().map(base::resolve).toList();
    }

    /** The files, and the contracts in the folders, in this order; each once. */
    List<Path> of(List<Path> filesAndFolders) throws IOException, MojoFailureException {
        Set<Path> contracts = new LinkedHashSet<>();
        for (Path place : filesAndFolders) {
            Path file = base.resolve(place).normalize();
            if (Files.isDirectory(file)) {
                List<Path> found = in(file);
                if (found.isEmpty()) {
                    throw new MojoFailureException(Messages.noContractIn(file));
                }
                contracts.addAll(found);
            } else if (Files.exists(file)) {
                contracts.add(file);
            } else {
                throw new MojoFailureException(Messages.noSuchContract(file));
            }
        }
        return List.copyOf(contracts);
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ContractFiles::isContract).sorted().toList();
        }
    }

    private static boolean isContract(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".");
        boolean readable = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        return readable && !hidden && Files.isRegularFile(file);
    }
}
