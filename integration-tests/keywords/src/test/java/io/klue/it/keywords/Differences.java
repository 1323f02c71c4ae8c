package io.klue.it.keywords;

import io.klue.it.keywords.Outcome.Wrong;
import java.util.List;
import java.util.function.BiPredicate;

/** Why a case is answered otherwise than its schema has it. What no rule here explains is a failure. */
final class Differences {
    private record Reason(String text, BiPredicate<Trial, Wrong> explains) {}

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "java.time has nine digits for a fraction of a second: more are refused, not rounded",
                    (trial, wrong) -> wrong.instance().data().isString()
                            && wrong.instance().data().asString().matches(".*\\.\\d{10,}.*")),
            new Reason(
                    "java.time has no offset beyond 18 hours",
                    (trial, wrong) -> !letIn(wrong)
                            && trial.group().keyword().equals("format: time")
                            && wrong.instance().data().asString().matches(".*[+-](1[89]|2\\d):\\d\\d")));

    private Differences() {}

    /** The first reason that explains the answer; {@code UNEXPLAINED} if there is none. */
    static String reason(Trial trial, Wrong wrong) {
        return REASONS.stream()
                .filter(reason -> reason.explains().test(trial, wrong))
                .map(Reason::text)
                .findFirst()
                .orElse("UNEXPLAINED");
    }

    private static boolean letIn(Wrong wrong) {
        return !wrong.instance().valid() && wrong.answer().startsWith("204");
    }
}
