package io.klue.it.keywords;

import io.klue.it.keywords.Group.Source;
import io.klue.it.keywords.Outcome.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, as lines. */
final class Tables {
    private Tables() {}

    static List<String> groups(List<Outcome> outcomes) {
        List<String> rows = new ArrayList<>();
        rows.add("version\tmode\tsource\tkeyword\tgroup\toutcome\tcases\tright\tdetail");
        outcomes.forEach(outcome -> rows.add(outcome.place() + "\t" + outcome.kind() + "\t" + outcome.cases() + "\t"
                + outcome.casesRight() + "\t" + outcome.detail()));
        return rows;
    }

    static List<String> wrong(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.wrong().stream().map(wrong -> wrong(outcome, wrong)))
                .toList();
    }

    private static String wrong(Outcome outcome, Outcome.Wrong wrong) {
        return String.join(
                "\t",
                outcome.place(),
                wrong.instance().description(),
                wrong.instance().valid() ? "refused" : "let in",
                Differences.reason(outcome.trial(), wrong),
                Json.MAPPER.writeValueAsString(wrong.instance().data()),
                wrong.answer());
    }

    /** How many cases of a group are answered otherwise, and why. */
    static List<String> differences(List<Outcome> outcomes) {
        List<String> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.wrong().stream()
                    .collect(Collectors.groupingBy(
                            wrong -> Differences.reason(outcome.trial(), wrong), Collectors.counting()))
                    .forEach((reason, count) ->
                            rows.add(outcome.place() + "\t" + count + " of " + outcome.cases() + "\t" + reason));
        }
        return rows;
    }

    /** Without the positions, which move with our own cases. */
    static List<String> refused(List<Outcome> outcomes) {
        return of(outcomes, Kind.REFUSED)
                .map(outcome ->
                        outcome.place() + "\t" + outcome.detail().replaceAll(" \\(line \\d+, column \\d+\\)", ""))
                .toList();
    }

    static List<String> totals(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.trial().group().source() == Source.SUITE)
                .collect(Collectors.groupingBy(
                        outcome -> outcome.trial().version().label() + " "
                                + outcome.trial().mode().label(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": " + new Tally(entry.getValue()))
                .toList();
    }

    /** One row for each version and keyword, both modes together, of the suite only. */
    static List<String> markdown(List<Outcome> outcomes) {
        List<String> rows = new ArrayList<>();
        for (Version version : Version.values()) {
            rows.addAll(List.of(
                    "",
                    "### " + version.label() + " (" + version.draft() + ")",
                    "",
                    "| file | groups right | cases right | refused | not of this version |",
                    "| --- | --- | --- | --- | --- |"));
            byKeyword(outcomes, version).forEach((keyword, of) -> rows.add(new Tally(of).row(keyword)));
        }
        return rows;
    }

    static Map<String, List<Outcome>> byKeyword(List<Outcome> outcomes, Version version) {
        return outcomes.stream()
                .filter(outcome -> outcome.trial().version() == version
                        && outcome.trial().group().source() == Source.SUITE)
                .collect(Collectors.groupingBy(
                        outcome -> outcome.trial().group().keyword(), java.util.TreeMap::new, Collectors.toList()));
    }

    private static Stream<Outcome> of(List<Outcome> outcomes, Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind);
    }
}
