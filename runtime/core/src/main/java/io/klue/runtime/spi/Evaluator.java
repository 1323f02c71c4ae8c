package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to the values of one document. Trying the choices of schemas that nest takes time exponential in the depth
 * of the document, unless results are remembered; that costs memory, so it begins when there proves to be much to do.
 */
final class Evaluator {
    private static final int REMEMBER_AFTER = 10_000;
    private static final int MOST_REMEMBERED = 50_000;

    private final Violations silent = new Violations();
    private final IdentityHashMap<Rules, IdentityHashMap<JsonValue, Evaluation>> known = new IdentityHashMap<>();
    private final boolean explains;
    private int applied;
    private int remembered;

    private Evaluator(boolean explains) {
        this.explains = explains;
    }

    /** Records what in the value, which is at the current pointer, breaks the rules. */
    static void check(JsonValue value, Rules rules, Violations violations) {
        int depth = violations.path().depth();
        Evaluator evaluator = new Evaluator(true);
        try {
            evaluator.apply(rules, value, violations);
        } catch (StackOverflowError e) {
            violations.path().leaveTo(depth);
            violations.add("json", Messages.tooEntangled());
        }
        // a "not" must not turn into approval what nobody knows
        String undecided = evaluator.silent.undecided();
        if (undecided != null) {
            violations.add("pattern", undecided);
        }
    }

    /** What in the value breaks the rules, with pointers from that value on. Choices in it are not explained again. */
    static Violations explain(JsonValue value, Rules rules) {
        Violations violations = new Violations();
        new Evaluator(false).apply(rules, value, violations);
        return violations;
    }

    /** Whether the value keeps to the rules; one that is nested too deeply to be checked does not. */
    static boolean satisfies(JsonValue value, Rules rules) {
        try {
            return !new Evaluator(false).apply(rules, value, null).hasFailed();
        } catch (StackOverflowError e) {
            return false;
        }
    }

    /** Whether it is worth to tell why a choice did not fit. */
    boolean explains() {
        return explains;
    }

    /** Remembers that a pattern could not be decided. */
    void undecided(String message) {
        silent.undecided(message);
    }

    <T> boolean breaks(T value, Constraint<? super T> constraint) {
        int before = silent.count();
        constraint.check(value, silent);
        return silent.count() > before;
    }

    /**
     * Applies the rules to a value.
     *
     * @param report where to record violations; null if it is only tried
     */
    Evaluation apply(Rules rules, JsonValue value, @Nullable Violations report) {
        boolean remembers = ++applied > REMEMBER_AFTER && isContainer(value);
        Evaluation before = remembers ? remembered(rules, value, report) : null;
        if (before != null) {
            return before;
        }
        Evaluation evaluation = new Evaluation(this, value, report);
        rules.check(evaluation);
        if (remembers) {
            remember(rules, value, evaluation);
        }
        return evaluation;
    }

    private static boolean isContainer(JsonValue value) {
        return value instanceof JsonValue.JsonObject || value instanceof JsonValue.JsonArray;
    }

    private @Nullable Evaluation remembered(Rules rules, JsonValue value, @Nullable Violations report) {
        IdentityHashMap<JsonValue, Evaluation> values = known.get(rules);
        Evaluation before = values == null ? null : values.get(value);
        boolean tellsAll = before != null && (report == null || !before.hasFailed() || before.report() == report);
        return tellsAll ? before : null;
    }

    private void remember(Rules rules, JsonValue value, Evaluation evaluation) {
        if (++remembered > MOST_REMEMBERED) {
            known.clear();
            remembered = 1;
        }
        known.computeIfAbsent(rules, one -> new IdentityHashMap<>()).put(value, evaluation);
    }
}
