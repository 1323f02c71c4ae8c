package io.klue.generator.maven;

import io.klue.generator.Generation;
import io.klue.generator.output.Changes;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that the goals say, except diagnostics. */
final class Messages {
    static final String UP_TO_DATE = "klue: up to date";
    static final String SKIPPED = "klue: skipped";

    private static final String NAME_THEM =
            "name them in the plugin's configuration: <contracts><contract>path/to/api.yaml</contract></contracts>";

    private Messages() {}

    /** An arrow that the console can show: without a locale, as in many containers, it knows ASCII only. */
    static String arrow(Charset console) {
        return console.newEncoder().canEncode('→') ? "→" : "->";
    }

    /** {@code klue: 2 contracts → 34 files in com.example (12 written, 22 unchanged, 1 removed) in 210 ms}. */
    static String generated(
            Generation generation, Changes changes, String packageName, long milliseconds, String arrow) {
        List<String> parts = new ArrayList<>();
        addPart(parts, changes.written(), "written");
        addPart(parts, changes.unchanged(), "unchanged");
        addPart(parts, changes.removed(), "removed");
        return "klue: " + count(generation.summary().apis(), "contract") + " " + arrow + " "
                + count(generation.files().size(), "file") + " in " + packageName
                + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")") + " in " + milliseconds + " ms";
    }

    private static void addPart(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    /** {@code klue: 2 contracts are fine: 12 operations, 34 types}. */
    static String valid(Generation generation) {
        int apis = generation.summary().apis();
        return "klue: " + count(apis, "contract") + (apis == 1 ? " is" : " are") + " fine: "
                + count(generation.summary().operations(), "operation") + ", "
                + count(generation.summary().types(), "type");
    }

    static String broken(int errors) {
        return "klue: " + count(errors, "error")
                + ", see above. Nothing was generated; what was there before is untouched.";
    }

    static String noChoice(String parameter, String word, List<String> choices) {
        return "klue: <%s> is %s, but must be one of: %s".formatted(parameter, word, String.join(", ", choices));
    }

    static String incompleteWaiver() {
        return "klue: a <waiver> needs <at>, the place of a keyword such as apis/pets.yaml#/definitions/Pet/pattern, and a <reason>";
    }

    static String invalid(int errors) {
        return "klue: " + count(errors, "error") + ", see above.";
    }

    static String furtherDiagnostics(int number) {
        return "klue: and " + number + " more; run again when these are mended";
    }

    static String edited(Path file) {
        return file + " was edited by hand, and the edit is gone: generated code follows its contract."
                + " Change the contract, or write the code in a class of your own.";
    }

    static String noContract(List<Path> folders) {
        String places = folders.stream().map(folder -> "\n  " + folder).collect(Collectors.joining());
        return "klue: no contract found. Looked for *.yaml, *.yml and *.json in" + places
                + "\nPut your OpenAPI or Swagger files into one of these folders, or " + NAME_THEM;
    }

    static String noContractIn(Path folder) {
        return "klue: no contract found. Looked for *.yaml, *.yml and *.json in\n  " + folder
                + "\nwhich the plugin's configuration names in <contracts>. Put your OpenAPI or Swagger files there, or "
                + NAME_THEM;
    }

    static String noSuchContract(Path file) {
        return "klue: contract not found: " + file
                + "\nCorrect <contracts> in the plugin's configuration; paths are relative to the project's folder.";
    }

    static String noPackageName(String packageName) {
        return "klue: \"" + packageName + "\" is not a Java package name."
                + " Set <packageName> in the plugin's configuration, for instance com.example.shop";
    }

    static String foreignFile(Path file) {
        return "klue: " + file + " is not generated code, but a generated class of that name belongs there."
                + " Nothing was written. Move the file, or choose another <outputDirectory> or <packageName>.";
    }

    static String disk(String cause) {
        return "klue: cannot read or write: " + cause + ". The generated code is as it was before.";
    }

    static String bug(Throwable cause) {
        return "klue: internal error: " + cause
                + ". This is a bug in klue, not in your contract; run again with -e and report it with the contract.";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
