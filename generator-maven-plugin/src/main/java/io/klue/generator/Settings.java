package io.klue.generator;

import io.klue.generator.model.Policy;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What to generate from what.
 *
 * @param baseDirectory folder of the project; names of files in diagnostics are relative to it
 * @param contracts the contracts, in the order they are read; at least one
 * @param packageName Java package that the packages of the contracts are below: {@code com.example}
 * @param policy what the project decides where the contract leaves a choice
 */
public record Settings(Path baseDirectory, List<Path> contracts, String packageName, Policy policy) {

    /** With the default policy. */
    public Settings(Path baseDirectory, List<Path> contracts, String packageName) {
        this(baseDirectory, contracts, packageName, Policy.DEFAULT);
    }

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
        Map<String, String> shaping = new TreeMap<>(policy.fingerprint());
        shaping.put("contracts", places);
        shaping.put("packageName", packageName);
        return Map.copyOf(shaping);
    }
}
