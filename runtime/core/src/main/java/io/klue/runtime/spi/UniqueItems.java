package io.klue.runtime.spi;

import java.util.Collection;
import java.util.HashSet;

/** The keyword {@code uniqueItems}. */
final class UniqueItems {
    private UniqueItems() {}

    static void check(Collection<?> items, Violations at) {
        if (new HashSet<>(items).size() < items.size()) {
            at.add("uniqueItems", Messages.uniqueItems(0, 1));
        }
    }
}
