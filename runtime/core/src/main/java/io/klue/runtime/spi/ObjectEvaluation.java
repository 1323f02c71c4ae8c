package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import io.klue.runtime.JsonValue.JsonString;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The keywords of objects, and the properties that schemas have looked at. */
final class ObjectEvaluation {
    private final Evaluation at;
    private final Map<String, JsonValue> fields;

    /** By {@code properties} and {@code patternProperties} of this schema. */
    private final Set<String> named = new HashSet<>();

    /** By other schemas for the same object. */
    private final Set<String> seen = new HashSet<>();

    private boolean allSeen;

    ObjectEvaluation(Evaluation at, Map<String, JsonValue> fields) {
        this.at = at;
        this.fields = fields;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    void required(String... names) {
        for (String name : names) {
            if (!has(name)) {
                at.fail(name, "required", Messages::required);
            }
        }
    }

    void dependentRequired(String name, String... names) {
        if (!has(name)) {
            return;
        }
        for (String other : names) {
            if (!has(other)) {
                at.fail(other, "dependentRequired", () -> Messages.dependentRequired(name));
            }
        }
    }

    void property(String name, Rules rules) {
        JsonValue value = fields.get(name);
        if (value != null) {
            named.add(name);
            at.apply(name, value, rules);
        }
    }

    void named(String... names) {
        Collections.addAll(named, names);
    }

    void patternProperties(BoundedPattern pattern, Rules rules) {
        fields.forEach((name, value) -> {
            if (!at.isDecided() && matches(pattern, name)) {
                named.add(name);
                at.apply(name, value, rules);
            }
        });
    }

    private boolean matches(BoundedPattern pattern, String name) {
        BoundedPattern.Outcome outcome = pattern.find(name);
        if (outcome == BoundedPattern.Outcome.UNDECIDED) {
            at.evaluator().undecided(Messages.undecidedPattern(pattern.source()));
        }
        return outcome == BoundedPattern.Outcome.FOUND;
    }

    void propertyNames(Rules rules) {
        for (String name : fields.keySet()) {
            JsonString value = new JsonString(name);
            if (!at.isDecided() && at.evaluator().apply(rules, value, null).hasFailed()) {
                at.fail(name, "propertyNames", () -> Choices.propertyName(at, value, rules));
            }
        }
    }

    void additionalProperties(Rules rules) {
        applyToOthers(name -> !named.contains(name), rules);
    }

    void noAdditionalProperties() {
        refuseOthers(name -> !named.contains(name), "additionalProperties");
    }

    void unevaluatedProperties(Rules rules) {
        applyToOthers(this::isUnevaluated, rules);
    }

    void noUnevaluatedProperties() {
        refuseOthers(this::isUnevaluated, "unevaluatedProperties");
    }

    private boolean isUnevaluated(String name) {
        return !allSeen && !named.contains(name) && !seen.contains(name);
    }

    private void applyToOthers(Predicate<String> isOther, Rules rules) {
        fields.forEach((name, value) -> {
            if (!at.isDecided() && isOther.test(name)) {
                at.apply(name, value, rules);
            }
        });
        allSeen = true;
    }

    private void refuseOthers(Predicate<String> isOther, String keyword) {
        for (String name : fields.keySet()) {
            if (!at.isDecided() && isOther.test(name)) {
                at.fail(name, keyword, Messages::additionalProperties);
            }
        }
        allSeen = true;
    }

    /** Regards as seen what another schema has looked at. */
    void merge(ObjectEvaluation other) {
        allSeen |= other.allSeen;
        if (!allSeen) {
            seen.addAll(other.named);
            seen.addAll(other.seen);
        }
    }

    void seeAll() {
        allSeen = true;
    }
}
