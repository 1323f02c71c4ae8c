package io.klue.it.keywords;

import io.klue.it.keywords.Group.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The groups for one version of the specification: our own, and those of the JSON Schema Test Suite where it is. */
final class Cases {
    /** The suite of this project's machines; another one: {@code -Dklue.suite=FOLDER}. */
    static final Path SUITE = Path.of(System.getProperty("klue.suite", "../../../shared/json-schema-test-suite"));

    private static final Path OWN = Path.of("src/test/resources/cases");

    /** Optional files about what a server must get right all the same. */
    private static final Set<String> OPTIONAL = Set.of("bignum", "ecmascript-regex", "float-overflow", "non-bmp-regex");

    private Cases() {}

    static boolean suiteIsThere() {
        return Files.isDirectory(SUITE);
    }

    static List<Group> of(Version version) throws IOException {
        List<Group> groups = new ArrayList<>();
        for (String name : version.ownCases()) {
            Json.read(OWN.resolve(name + ".json"))
                    .properties()
                    .forEach(entry -> groups.addAll(Group.of(Source.OWN, entry.getKey(), entry.getValue())));
        }
        if (suiteIsThere()) {
            Path draft = SUITE.resolve(version.draft());
            groups.addAll(read(draft, "", Set.of()));
            groups.addAll(read(draft.resolve("optional"), "", OPTIONAL));
            groups.addAll(read(draft.resolve("optional/format"), "format: ", Set.of()));
        }
        return groups;
    }

    private static List<Group> read(Path folder, String prefix, Set<String> only) throws IOException {
        List<Group> groups = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                if (only.isEmpty() || only.contains(name)) {
                    groups.addAll(Group.of(Source.SUITE, prefix + name, Json.read(file)));
                }
            }
        }
        return groups;
    }
}
