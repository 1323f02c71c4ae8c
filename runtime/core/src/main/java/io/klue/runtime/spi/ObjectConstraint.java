package io.klue.runtime.spi;

import java.util.Map;

/** The keywords of maps (JSON Schema 2020-12 validation, section 6.5). {@code new ObjectConstraint()} allows any. */
public final class ObjectConstraint implements Constraint<Map<?, ?>> {
    private final int minProperties;
    private final int maxProperties;

    public ObjectConstraint() {
        this(0, Integer.MAX_VALUE);
    }

    private ObjectConstraint(int minProperties, int maxProperties) {
        this.minProperties = minProperties;
        this.maxProperties = maxProperties;
    }

    /** At least this many properties. */
    public ObjectConstraint minProperties(int properties) {
        return new ObjectConstraint(properties, maxProperties);
    }

    /** At most this many properties. */
    public ObjectConstraint maxProperties(int properties) {
        return new ObjectConstraint(minProperties, properties);
    }

    @Override
    public void check(Map<?, ?> value, Violations at) {
        checkSize(value.size(), at);
    }

    /** Checks how many properties an object had that was no map. */
    void checkSize(int size, Violations at) {
        if (size < minProperties) {
            at.add("minProperties", Messages.minProperties(minProperties, size));
        }
        if (size > maxProperties) {
            at.add("maxProperties", Messages.maxProperties(maxProperties, size));
        }
    }
}
