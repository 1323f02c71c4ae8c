package io.klue.runtime.spi;

/** What a contract asks of a value beyond its type. Immutable. */
public sealed interface Constraint<T> permits StringConstraint, NumberConstraint, ArrayConstraint, ObjectConstraint {
    /** Records each keyword that the value breaks, at the current pointer. */
    void check(T value, Violations at);
}
