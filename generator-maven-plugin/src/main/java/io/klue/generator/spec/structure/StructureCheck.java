package io.klue.generator.spec.structure;

import io.klue.generator.diagnostic.Diagnostics;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.Sources;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SpecVersion;
import java.util.Optional;

/** Compares a contract, with all files that it refers to, with the specification that it names. */
public final class StructureCheck {
    private StructureCheck() {}

    /**
     * Reports everything that is wrong with the contract.
     *
     * @param sources what the contract was loaded from; further files are read through it
     * @return the version, or empty if there is none that is supported; then an error was reported
     */
    public static Optional<SpecVersion> check(ObjectNode root, Sources sources, Diagnostics diagnostics) {
        Optional<SpecVersion> version = version(root, diagnostics);
        if (version.isEmpty()) {
            return version;
        }
        Grammar grammar = GrammarReader.read(version.get());
        var found = new Diagnostics();
        var visited = new Visited();
        var references = new ReferenceCheck(grammar, root, sources, visited, found);
        var walker = new Walker(grammar, visited, found, references);
        walker.visit(new Type.Obj("Contract", "a contract"), root, "the contract");
        references.followAll(walker);
        Rules.apply(new Contract(grammar, root, sources, visited), found);
        Condenser.condense(found.list(), diagnostics);
        return version;
    }

    private static Optional<SpecVersion> version(ObjectNode root, Diagnostics diagnostics) {
        if (root.has("swaggerVersion")) {
            diagnostics.add(StructureMessages.unsupportedVersion(root.keySpan("swaggerVersion"), "Swagger 1", false));
            return Optional.empty();
        }
        String key = root.has("openapi") ? "openapi" : "swagger";
        Optional<SpecNode> value = root.get(key);
        if (value.isEmpty()) {
            diagnostics.add(StructureMessages.noVersion(root.span()));
            return Optional.empty();
        }
        if (!(value.get() instanceof ScalarNode scalar) || scalar.text().isBlank()) {
            diagnostics.add(StructureMessages.versionIsNoText(value.get().span(), key));
            return Optional.empty();
        }
        Optional<SpecVersion> version = version(key, scalar.text().strip());
        if (version.isEmpty()) {
            String what = (key.equals("openapi") ? "OpenAPI " : "Swagger ") + scalar.text();
            boolean later = key.equals("openapi") && scalar.text().matches("3\\.([2-9]|\\d\\d+).*|[4-9].*");
            diagnostics.add(StructureMessages.unsupportedVersion(scalar.span(), what, later));
        }
        return version;
    }

    private static Optional<SpecVersion> version(String key, String text) {
        if (key.equals("swagger")) {
            return text.equals("2.0") ? Optional.of(SpecVersion.SWAGGER_2_0) : Optional.empty();
        }
        if (text.matches("3\\.0(\\..*)?")) {
            return Optional.of(SpecVersion.OPENAPI_3_0);
        }
        return text.matches("3\\.1(\\..*)?") ? Optional.of(SpecVersion.OPENAPI_3_1) : Optional.empty();
    }
}
