package io.klue.it.keywords;

import io.klue.it.keywords.Group.Source;
import io.klue.it.keywords.Outcome.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Each keyword of a schema in each version of the specification: what becomes of it, by what was found. */
final class KeywordTable {
    private static final String HEAD = """
            # Keywords of schemas

            Made by `KeywordsTest` of `integration-tests/keywords` from what it found; `-Dgolden.update=true` writes it anew.
            For every keyword that a version of the specification has there are schemas with it and instances that fit or break them:
            some of our own, most from the [JSON Schema Test Suite](https://github.com/json-schema-org/JSON-Schema-Test-Suite).
            Each schema becomes a contract, the generated code is served, each instance is sent. *Enforced* means that what breaks
            the schema was answered with 400 and what fits it was not; behind it, how many groups of cases were answered right, of those
            that the version can say. All with `untypedSchemas` strict, so that a schema without a type is of no type. *Refused* means that the build fails at the keyword. *Annotation* means that nothing is decided by it.

            | keyword | Swagger 2.0 | OpenAPI 3.0 | OpenAPI 3.1 |
            | --- | --- | --- | --- |
            """;
    private static final String MIDDLE = """

            ## The suite, file by file

            Draft 4 for 2.0 and 3.0, draft 2020-12 for 3.1; as written, and once more with the type that the keyword is about.
            """;

    /** Files of the suite that are not called as the keyword is. */
    private static final Map<String, String> FILES = Map.of(
            "$ref", "ref",
            "$defs", "defs",
            "$anchor", "anchor",
            "$dynamicRef", "dynamicRef",
            "if", "if-then-else",
            "then", "if-then-else",
            "else", "if-then-else");

    private final List<Outcome> outcomes;

    KeywordTable(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** The table, and behind it what the suite came to. */
    String text() {
        List<String> rows = new ArrayList<>();
        for (String keyword : keywords()) {
            rows.add("| `" + keyword + "` | "
                    + String.join(
                            " | ",
                            Stream.of(Version.values())
                                    .map(version -> cell(keyword, version))
                                    .toList())
                    + " |");
        }
        return HEAD + String.join("\n", rows) + "\n" + MIDDLE + String.join("\n", Tables.markdown(outcomes)) + "\n";
    }

    /** The part that needs no suite: the words, without the numbers. */
    static String withoutNumbers(String text) {
        int end = text.indexOf(MIDDLE);
        return (end < 0 ? text : text.substring(0, end)).replaceAll(" \\(\\d+ of \\d+\\)", "");
    }

    private static TreeSet<String> keywords() {
        TreeSet<String> all = new TreeSet<>();
        Stream.of(Version.values()).forEach(version -> all.addAll(Grammar.keywords(version)));
        return all;
    }

    private String cell(String keyword, Version version) {
        if (!Grammar.keywords(version).contains(keyword)) {
            return "–";
        }
        List<Outcome> own = about(keyword, version).filter(KeywordTable::isOwn).toList();
        Tally all = new Tally(about(keyword, version).toList());
        if (own.isEmpty()) {
            throw new AssertionError("no case of our own for " + keyword + " in " + version);
        }
        if (own.stream().allMatch(outcome -> outcome.kind() == Kind.REFUSED)) {
            return "refused: " + new Tally(own).codes();
        }
        if (own.stream().allMatch(outcome -> outcome.passed() && onlyFits(outcome))) {
            return "annotation";
        }
        boolean enforced = own.stream().anyMatch(outcome -> outcome.passed() && !onlyFits(outcome));
        return (enforced ? "enforced" : "**not enforced**") + " (" + all.groupsRight() + " of " + all.groups() + ")";
    }

    private Stream<Outcome> about(String keyword, Version version) {
        return outcomes.stream()
                .filter(outcome -> outcome.trial().version() == version
                        && outcome.trial().mode() == Mode.AS_WRITTEN
                        && isAbout(keyword, outcome.trial().group().keyword()));
    }

    private static boolean isAbout(String keyword, String file) {
        return file.equals(keyword)
                || file.equals(FILES.get(keyword))
                || keyword.equals("format") && file.startsWith("format: ");
    }

    private static boolean isOwn(Outcome outcome) {
        return outcome.trial().group().source() == Source.OWN;
    }

    private static boolean onlyFits(Outcome outcome) {
        return outcome.trial().group().cases().stream().allMatch(Group.Case::valid);
    }
}
