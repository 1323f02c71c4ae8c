package io.klue.it.keywords;

import io.klue.it.keywords.Outcome.Kind;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts of outcomes; what a version cannot say is no part of the totals. */
record Tally(List<Outcome> outcomes) {
    private static final Pattern CODE = Pattern.compile("KLUE\\d+");

    long groups() {
        return outcomes.size() - count(Kind.APART);
    }

    long groupsRight() {
        return outcomes.stream().filter(Outcome::passed).count();
    }

    int cases() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() != Kind.APART)
                .mapToInt(Outcome::cases)
                .sum();
    }

    int casesRight() {
        return outcomes.stream().mapToInt(Outcome::casesRight).sum();
    }

    private long count(Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    /** The codes of what was refused, each with its number of groups. */
    String refused() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == Kind.REFUSED)
                .flatMap(outcome -> CODE.matcher(outcome.detail())
                        .results()
                        .map(code -> code.group())
                        .distinct())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The codes of what was refused. */
    String codes() {
        return outcomes.stream()
                .flatMap(outcome -> CODE.matcher(outcome.detail()).results().map(code -> code.group()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String apart() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == Kind.APART)
                .collect(Collectors.groupingBy(Outcome::detail, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    String row(String keyword) {
        return "| %s | %d of %d | %d of %d | %s | %s |"
                .formatted(keyword, groupsRight(), groups(), casesRight(), cases(), refused(), apart());
    }

    @Override
    public String toString() {
        return "%d of %d groups, %d of %d cases right; %d refused, %d not of this version"
                .formatted(groupsRight(), groups(), casesRight(), cases(), count(Kind.REFUSED), count(Kind.APART));
    }
}
