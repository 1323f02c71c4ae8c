package io.klue.generator.model;

import java.util.List;

/** What a schema demands of a JSON value, as far as no Java type says it. */
public sealed interface Rule {

    /** Nothing: the schema {@code true}. */
    record Anything() implements Rule {}

    /** There is no such value: the schema {@code false}. */
    record Nothing() implements Rule {}

    /** What another schema demands. */
    record Of(RulesRef rules) implements Rule {}

    /** Every one of these. */
    record All(List<Demand> demands) implements Rule {
        public All {
            demands = List.copyOf(demands);
        }
    }
}
