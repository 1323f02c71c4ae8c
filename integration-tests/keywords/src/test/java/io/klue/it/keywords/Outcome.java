package io.klue.it.keywords;

import io.klue.it.keywords.Group.Case;
import java.util.List;

/**
 * What a trial came to.
 *
 * @param detail why, if it was not served
 * @param wrong the cases that were answered otherwise than the schema has it, each with the answer
 */
record Outcome(Trial trial, Kind kind, String detail, List<Wrong> wrong) {

    /** What became of a group. */
    enum Kind {
        SERVED,
        REFUSED,
        APART,
        BROKEN
    }

    /** A case that was answered wrong. */
    record Wrong(Case instance, String answer) {}

    static Outcome served(Trial trial, List<Wrong> wrong) {
        return new Outcome(trial, Kind.SERVED, "", List.copyOf(wrong));
    }

    static Outcome of(Trial trial, Kind kind, String detail) {
        return new Outcome(trial, kind, detail, List.of());
    }

    boolean passed() {
        return kind == Kind.SERVED && wrong.isEmpty();
    }

    int cases() {
        return trial.group().cases().size();
    }

    int casesRight() {
        return kind == Kind.SERVED ? cases() - wrong.size() : 0;
    }

    /** Where it is: version, mode, source, keyword, group; tabs between. */
    String place() {
        Group group = trial.group();
        return String.join(
                "\t",
                trial.version().label(),
                trial.mode().label(),
                group.source().name().toLowerCase(java.util.Locale.ROOT),
                group.keyword(),
                group.description());
    }
}
