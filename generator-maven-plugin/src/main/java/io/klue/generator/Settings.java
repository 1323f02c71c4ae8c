package io.klue.generator;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What to generate from what.
 *
 * @param baseDirectory folder of the project; names of files in diagnostics are relative to it
 * @param contracts the contracts, in the order they are read; at least one
 * @param packageName Java package that the packages of the contracts are below: {@code com.example}
 */
public record Settings(Path baseDirectory, List<Path> contracts, String packageName) {

    /** @throws IllegalArgumentException if there is no contract, or the package name is none in Java 17 */
    public Settings {
        baseDirectory = baseDirectory.toAbsolutePath().normalize();
        contracts = List.copyOf(contracts.stream()
                .map(contract -> contract.toAbsolutePath().normalize())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        if (contracts.isEmpty()) {
            throw new IllegalArgumentException("no contract to generate from");
        }
        if (!isPackageName(packageName)) {
            throw new IllegalArgumentException("not a Java package name: " + packageName);
        }
    }

    /** Whether Java 17 takes this for the name of a package. */
    public static boolean isPackageName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    /** Everything here that shapes generated code, as text, for the key of incremental builds. */
    public Map<String, String> fingerprint() {
        String places = contracts.stream()
                .map(contract -> contract.startsWith(baseDirectory) ? baseDirectory.relativize(contract) : contract)
                .map(Path::toString)
                .collect(Collectors.joining("\n"));
        return Map.of("contracts", places, "packageName", packageName);
    }
}
