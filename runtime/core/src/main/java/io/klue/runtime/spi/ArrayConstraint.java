package io.klue.runtime.spi;

import java.util.Collection;

/** The keywords of arrays (JSON Schema 2020-12 validation, section 6.4). {@code new ArrayConstraint()} allows any. */
public final class ArrayConstraint implements Constraint<Collection<?>> {
    private final int minItems;
    private final int maxItems;
    private final boolean uniqueItems;

    public ArrayConstraint() {
        this(0, Integer.MAX_VALUE, false);
    }

    private ArrayConstraint(int minItems, int maxItems, boolean uniqueItems) {
        this.minItems = minItems;
        this.maxItems = maxItems;
        this.uniqueItems = uniqueItems;
    }

    /** At least this many items. */
    public ArrayConstraint minItems(int items) {
        return new ArrayConstraint(items, maxItems, uniqueItems);
    }

    /** At most this many items. */
    public ArrayConstraint maxItems(int items) {
        return new ArrayConstraint(minItems, items, uniqueItems);
    }

    /** No two items are equal; numbers are equal by value. */
    public ArrayConstraint uniqueItems() {
        return new ArrayConstraint(minItems, maxItems, true);
    }

    @Override
    public void check(Collection<?> value, Violations at) {
        int size = value.size();
        if (size < minItems) {
            at.add("minItems", Messages.minItems(minItems, size));
        }
        if (size > maxItems) {
            at.add("maxItems", Messages.maxItems(maxItems, size));
        }
        if (uniqueItems && size > 1) {
            UniqueItems.check(value, at);
        }
    }
}
