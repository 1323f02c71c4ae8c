package io.klue.it.keywords;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The places of a schema where schemas stand; a {@code $ref} in a {@code const} or among the names of properties is none. */
final class Subschemas {
    private static final Set<String> ONE_OR_MANY = Set.of(
            "additionalItems",
            "additionalProperties",
            "allOf",
            "anyOf",
            "contains",
            "contentSchema",
            "else",
            "if",
            "items",
            "not",
            "oneOf",
            "prefixItems",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> BY_NAME =
            Set.of("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties");

    private Subschemas() {}

    /** Calls {@code each} with the schema and every schema in it that is an object, the outer before the inner. */
    static void visit(JsonNode schema, Consumer<ObjectNode> each) {
        if (schema instanceof ObjectNode object) {
            each.accept(object);
            for (String keyword : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(keyword);
                if (BY_NAME.contains(keyword) || ONE_OR_MANY.contains(keyword) && value.isArray()) {
                    value.forEach(child -> visit(child, each));
                } else if (ONE_OR_MANY.contains(keyword)) {
                    visit(value, each);
                }
            }
        }
    }

    /** Whether any schema in it has the keyword. */
    static boolean have(JsonNode schema, String keyword) {
        boolean[] found = {false};
        visit(schema, object -> found[0] |= object.has(keyword));
        return found[0];
    }
}
