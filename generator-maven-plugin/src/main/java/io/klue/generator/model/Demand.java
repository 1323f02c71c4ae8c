package io.klue.generator.model;

import java.util.List;

/** One keyword of a schema, or several that are one (JSON Schema 2020-12: core section 10 and 11, validation section 6). */
public sealed interface Demand {

    /** What is recorded of the value does not show it. */
    record Sensitive() implements Demand {}

    /** There is no such value. */
    record Never() implements Demand {}

    /** The JSON types a value may have. */
    record Types(List<String> names) implements Demand {
        public Types {
            names = List.copyOf(names);
        }
    }

    /**
     * {@code enum} or {@code const}.
     *
     * @param texts the values as JSON
     */
    record Values(List<String> texts, boolean constant) implements Demand {
        public Values {
            texts = List.copyOf(texts);
        }
    }

    /** The bounds of one kind of value. */
    record Bounds(Constraint constraint) implements Demand {}

    record Required(List<String> names) implements Demand {
        public Required {
            names = List.copyOf(names);
        }
    }

    record DependentRequired(String property, List<String> names) implements Demand {
        public DependentRequired {
            names = List.copyOf(names);
        }
    }

    record DependentSchema(String property, Rule rule) implements Demand {}

    record Property(String name, Rule rule) implements Demand {}

    /** Properties that are enforced elsewhere, or of which nothing is demanded: they are not additional. */
    record Named(List<String> names) implements Demand {
        public Named {
            names = List.copyOf(names);
        }
    }

    record PatternProperties(Constraint.Pattern pattern, Rule rule) implements Demand {}

    record PrefixItems(List<Rule> rules) implements Demand {
        public PrefixItems {
            rules = List.copyOf(rules);
        }
    }

    /** At least {@code min} items, at most {@code max}. */
    record Contains(long min, long max, Rule rule) implements Demand {}

    /** A keyword that applies one schema: to every value it speaks of, or to the value itself. */
    record Applied(Keyword keyword, Rule rule) implements Demand {
        /** Each knows the runtime's verb. */
        public enum Keyword {
            ADDITIONAL_PROPERTIES("additionalProperties"),
            PROPERTY_NAMES("propertyNames"),
            ITEMS("items"),
            NOT("not"),
            UNEVALUATED_PROPERTIES("unevaluatedProperties"),
            UNEVALUATED_ITEMS("unevaluatedItems");

            private final String verb;

            Keyword(String verb) {
                this.verb = verb;
            }

            public String verb() {
                return verb;
            }
        }
    }

    /** A keyword that applies several schemas to the value itself. */
    record Choice(Mode mode, List<Rule> rules) implements Demand {
        public Choice {
            rules = List.copyOf(rules);
        }

        /** Each knows the runtime's verb. */
        public enum Mode {
            ALL_OF("allOf"),
            ANY_OF("anyOf"),
            ONE_OF("oneOf");

            private final String verb;

            Mode(String verb) {
                this.verb = verb;
            }

            public String verb() {
                return verb;
            }
        }
    }

    /** {@code if}, {@code then} and {@code else}. */
    record When(Rule condition, Rule then, Rule otherwise) implements Demand {}
}
