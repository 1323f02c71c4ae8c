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

    /**
     * A keyword and its value: a {@code Long}, a {@code BigDecimal} beyond it, a {@code String} for a pattern, or {@code true}.
     */
    public record Keyword(String name, Object value) {}
}
