package io.klue.it;

import io.klue.generator.Generation;
import io.klue.generator.Generator;
import io.klue.generator.Settings;
import io.klue.generator.diagnostic.Diagnostic;
import io.klue.generator.diagnostic.Severity;
import io.klue.generator.output.GeneratedFile;
import io.klue.generator.source.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contract, put to the generator and then to javac.
 *
 * @param version of the specification that it follows, as written
 * @param problems why it failed or was refused, the first ones
 * @param generateMs milliseconds of generation
 * @param compileMs milliseconds of javac
 */
record Trial(
        String contract,
        String version,
        Outcome outcome,
        List<String> problems,
        int errors,
        int files,
        long lines,
        long generateMs,
        long compileMs) {
    static final String HEADER = "contract\tversion\toutcome\terrors\tfiles\tlines\tms\tjavac_ms\tfirst_problem";

    private static final int SHOWN = 20;
    private static final Pattern VERSION =
            Pattern.compile("[\"']?(?:swagger|openapi)[\"']?\\s*:\\s*[\"']?([0-9]+(?:\\.[0-9]+)*)");

    private static final Pattern PARENT = Pattern.compile("x-parent[\"']?\\s*:\\s*[\"']?((?:\\w+\\.)+)(\\w+)");

    enum Outcome {
        COMPILED,
        REFUSED,
        FAILED
    }

    static Trial of(Path contract, StrictCompiler compiler) throws IOException {
        String version = version(contract);
        long start = System.nanoTime();
        Generation generation;
        try {
            generation = new Generator()
                    .generate(new Settings(contract.toAbsolutePath().getParent(), List.of(contract), "com.example"));
        } catch (RuntimeException | StackOverflowError e) {
            return trial(contract, version, Outcome.FAILED, List.of(stackTrace(e)), 0, Map.of(), since(start), 0);
        }
        long generateMs = since(start);
        if (generation.hasErrors()) {
            return refused(contract, version, generation, generateMs);
        }
        Map<String, String> sources = new TreeMap<>();
        for (GeneratedFile file : generation.files()) {
            sources.put(file.path(), file.text());
        }
        sources.putAll(parents(contract));
        long startOfCompiler = System.nanoTime();
        List<String> problems = sources.isEmpty() ? List.of("neither code nor an error") : compiler.compile(sources);
        Outcome outcome = problems.isEmpty() ? Outcome.COMPILED : Outcome.FAILED;
        return trial(contract, version, outcome, problems, 0, sources, generateMs, since(startOfCompiler));
    }

    /** The interfaces that {@code x-parent} names are the author's; here they are empty. */
    private static Map<String, String> parents(Path contract) throws IOException {
        Map<String, String> parents = new TreeMap<>();
        Matcher parent = PARENT.matcher(Files.readString(contract));
        while (parent.find()) {
            String packageName = parent.group(1).substring(0, parent.group(1).length() - 1);
            parents.put(
                    packageName.replace('.', '/') + "/" + parent.group(2) + ".java",
                    "package %s;%n%npublic interface %s {}%n".formatted(packageName, parent.group(2)));
        }
        return parents;
    }

    private static Trial refused(Path contract, String version, Generation generation, long generateMs) {
        List<String> errors = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        for (Diagnostic diagnostic : generation.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                String text = diagnostic.span() + ": " + diagnostic.code() + ": " + diagnostic.message();
                errors.add(text);
                if (!isInFile(diagnostic.span())) {
                    astray.add("no place in the contract: " + text);
                }
            }
        }
        Outcome outcome = astray.isEmpty() ? Outcome.REFUSED : Outcome.FAILED;
        List<String> problems = astray.isEmpty() ? errors : astray;
        return trial(contract, version, outcome, problems, errors.size(), Map.of(), generateMs, 0);
    }

    private static boolean isInFile(Span span) {
        if (span == null || span.line() < 1 || span.line() > span.file().lineCount()) {
            return false;
        }
        String line = span.file().line(span.line());
        int end = line.codePointCount(0, line.length()) + 1;
        return span.column() >= 1 && span.column() <= end && span.endColumn() > span.column();
    }

    private static Trial trial(
            Path contract,
            String version,
            Outcome outcome,
            List<String> problems,
            int errors,
            Map<String, String> sources,
            long generateMs,
            long compileMs) {
        long lines = sources.values().stream()
                .mapToLong(text -> text.lines().count())
                .sum();
        List<String> shown = List.copyOf(problems.subList(0, Math.min(SHOWN, problems.size())));
        String name = contract.getFileName().toString();
        return new Trial(name, version, outcome, shown, errors, sources.size(), lines, generateMs, compileMs);
    }

    String row() {
        String first =
                problems.isEmpty() ? "" : problems.get(0).lines().findFirst().orElse("");
        return String.join(
                "\t",
                contract,
                version,
                outcome == Outcome.FAILED ? "FAILED" : outcome.name().toLowerCase(java.util.Locale.ROOT),
                String.valueOf(errors),
                String.valueOf(files),
                String.valueOf(lines),
                String.valueOf(generateMs),
                String.valueOf(compileMs),
                first.replace('\t', ' '));
    }

    private static String version(Path contract) throws IOException {
        Matcher version = VERSION.matcher(new String(Files.readAllBytes(contract), StandardCharsets.UTF_8));
        return version.find() ? version.group(1) : "?";
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(12).reduce("", (all, line) -> all + line + "\n");
    }
}
