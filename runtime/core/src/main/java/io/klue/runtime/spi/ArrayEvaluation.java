package io.klue.runtime.spi;

import io.klue.runtime.JsonValue;
import java.util.BitSet;
import java.util.List;

/** The keywords of arrays, and the items that schemas have looked at. */
final class ArrayEvaluation {
    private final Evaluation at;
    private final List<JsonValue> items;

    /** By {@code prefixItems} of this schema. */
    private int prefix;

    private final BitSet seen = new BitSet();
    private boolean allSeen;

    ArrayEvaluation(Evaluation at, List<JsonValue> items) {
        this.at = at;
        this.items = items;
    }

    void prefixItems(Rules... rules) {
        prefix = Math.min(rules.length, items.size());
        seen.set(0, prefix);
        for (int i = 0; i < prefix && !at.isDecided(); i++) {
            at.apply(i, items.get(i), rules[i]);
        }
    }

    void items(Rules rules) {
        for (int i = prefix; i < items.size() && !at.isDecided(); i++) {
            at.apply(i, items.get(i), rules);
        }
        allSeen = true;
    }

    void noItems() {
        for (int i = prefix; i < items.size() && !at.isDecided(); i++) {
            at.fail(i, "items", Messages::noItem);
        }
        allSeen = true;
    }

    void contains(int min, int max, Rules rules) {
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!at.evaluator().apply(rules, items.get(i), null).hasFailed()) {
                seen.set(i);
                count++;
            }
        }
        if (count < min) {
            int actual = count;
            at.fail(min == 1 ? "contains" : "minContains", () -> Messages.minContains(min, actual));
        }
        if (count > max) {
            int actual = count;
            at.fail("maxContains", () -> Messages.maxContains(max, actual));
        }
    }

    void unevaluatedItems(Rules rules) {
        for (int i = firstUnevaluated(0); i < items.size() && !at.isDecided(); i = firstUnevaluated(i + 1)) {
            at.apply(i, items.get(i), rules);
        }
        allSeen = true;
    }

    void noUnevaluatedItems() {
        for (int i = firstUnevaluated(0); i < items.size() && !at.isDecided(); i = firstUnevaluated(i + 1)) {
            at.fail(i, "unevaluatedItems", Messages::noItem);
        }
        allSeen = true;
    }

    private int firstUnevaluated(int from) {
        return allSeen ? items.size() : seen.nextClearBit(from);
    }

    /** Regards as seen what another schema has looked at. */
    void merge(ArrayEvaluation other) {
        allSeen |= other.allSeen;
        seen.or(other.seen);
    }

    void seeAll() {
        allSeen = true;
    }
}
