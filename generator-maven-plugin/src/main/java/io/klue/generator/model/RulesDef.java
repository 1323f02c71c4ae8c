package io.klue.generator.model;

import java.util.List;

/**
 * A class of methods that check JSON values against one schema.
 *
 * @param subject what the schema is called
 */
public record RulesDef(String name, String subject, List<Method> methods, Origin origin) {
    public RulesDef {
        methods = List.copyOf(methods);
    }

    /**
     * One method.
     *
     * @param whole whether it checks all that the schema says, or only what the Java type leaves open
     */
    public record Method(String name, boolean whole, List<Demand> demands) {
        public Method {
            demands = List.copyOf(demands);
        }
    }
}
