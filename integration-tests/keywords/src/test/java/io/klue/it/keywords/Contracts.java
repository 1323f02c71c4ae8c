package io.klue.it.keywords;

import io.klue.generator.Generation;
import io.klue.generator.Generator;
import io.klue.generator.Settings;
import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Severity;
import io.klue.generator.model.Policy;
import io.klue.generator.model.Policy.PlainIntegers;
import io.klue.generator.model.Policy.UntypedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the generator in this process. */
final class Contracts {
    private static final String PACKAGE = "served";
    private static final Policy POLICY = new Policy(UntypedSchemas.STRICT, PlainIntegers.BIG_INTEGER, List.of());
    private final Path folder;

    /** @param folder where the contracts are written, to be looked at afterwards */
    Contracts(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** Generates the code of a contract, whose API is called {@code name}. */
    Generation generate(String name, String text) throws IOException {
        Path contract = folder.resolve(name + ".json");
        Files.writeString(contract, text);
        return new Generator().generate(new Settings(folder, List.of(contract), PACKAGE, POLICY));
    }

    /** The class that serves an API. */
    static String routes(String name) {
        return PACKAGE + "." + name + "." + capital(name) + "Routes";
    }

    /** The interface of an API. */
    static String api(String name) {
        return PACKAGE + "." + name + "." + capital(name) + "Api";
    }

    /** Code, message and position of each error. */
    static List<String> errors(Generation generation) {
        return generation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Contracts::print)
                .toList();
    }

    private static String print(Diagnostic error) {
        String place = error.span() == null
                ? ""
                : " (line " + error.span().line() + ", column " + error.span().column() + ")";
        return error.code() + " " + error.message() + place;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
