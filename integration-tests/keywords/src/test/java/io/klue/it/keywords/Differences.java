package io.klue.it.keywords;

import io.klue.it.keywords.Outcome.Wrong;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Why a case is answered otherwise than its schema has it. What no rule here explains is a failure. */
final class Differences {
    private record Reason(String text, BiPredicate<Trial, Wrong> explains) {}

    private static final Set<String> CHECKED_FORMATS = Set.of("format: date", "format: date-time", "format: uuid");

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "the format is an annotation so far",
                    (trial, wrong) -> letIn(wrong)
                            && trial.group().keyword().startsWith("format: ")
                            && !CHECKED_FORMATS.contains(trial.group().keyword())),
            new Reason(
                    "a format without a type is an annotation so far",
                    (trial, wrong) -> letIn(wrong)
                            && untyped(trial)
                            && CHECKED_FORMATS.contains(trial.group().keyword())),
            new Reason(
                    "uniqueItems compares records, without the properties that these ignore",
                    (trial, wrong) -> wrong.answer().contains("\"keyword\":\"uniqueItems\"")
                            && trial.group().schema().path("items").has("properties")),
            new Reason(
                    "null among the values of an enum is refused so far",
                    (trial, wrong) -> wrong.instance().data().isNull()
                            && trial.group().schema().has("enum")),
            new Reason(
                    "a body that may be null is refused if it is so far",
                    (trial, wrong) -> wrong.instance().data().isNull()
                            && trial.group().schema().path("type").isArray()),
            new Reason(
                    "a schema without a type gets the type of its keywords",
                    (trial, wrong) ->
                            !letIn(wrong) && untyped(trial) && wrong.answer().contains("\"keyword\":\"type\"")),
            new Reason(
                    "an integer without a format has 64 bits",
                    (trial, wrong) -> !letIn(wrong) && wrong.answer().contains("must fit a 64-bit integer")),
            new Reason(
                    "java.time has nine digits for a fraction of a second: more are refused, not rounded",
                    (trial, wrong) -> wrong.instance().data().isString()
                            && wrong.instance().data().asString().matches(".*\\.\\d{10,}.*")),
            new Reason(
                    "type null alone is any value so far",
                    (trial, wrong) -> letIn(wrong)
                            && Json.MAPPER
                                    .writeValueAsString(trial.group().schema())
                                    .contains("\"type\":\"null\"")),
            new Reason(
                    "an empty enum is dropped so far",
                    (trial, wrong) -> letIn(wrong)
                            && trial.group().schema().path("enum").isArray()
                            && trial.group().schema().path("enum").isEmpty()),
            new Reason(
                    "unevaluatedProperties in a part of allOf without type is dropped so far",
                    (trial, wrong) -> letIn(wrong)
                            && trial.group().keyword().equals("unevaluatedProperties")
                            && trial.group().schema().has("allOf")));

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

    private static boolean untyped(Trial trial) {
        return !trial.group().schema().has("type");
    }
}
