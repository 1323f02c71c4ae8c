package io.klue.generator.model;

import java.util.List;

/**
 * The keywords that bound one value, in the order of the specification.
 *
 * @param target what they bound
 */
public record Constraint(Target target, List<Keyword> keywords) {
    public Constraint {
        keywords = List.copyOf(keywords);
    }

    /** The kind of value. */
    public enum Target {
        STRING,
        NUMBER,
        ARRAY,
        OBJECT
    }

    /** A keyword and its value: a {@code Long}, a {@code BigDecimal} beyond it, a {@link Pattern}, or {@code true}. */
    public record Keyword(String name, Object value) {}

    /**
     * A regular expression.
     *
     * @param source as the contract has it
     * @param java as the runtime reads it; mostly the same
     */
    public record Pattern(String source, String java) {}
}
