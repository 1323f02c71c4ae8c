package io.klue.it.keywords;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a group is put into a contract. */
enum Mode {
    /** The schema as it is: mostly without a type, so that values of every type come. */
    AS_WRITTEN("as written"),
    /** With the type that the keyword is about, and the instances of it: Java types are what is tested. */
    TYPED("typed");

    private static final Map<String, Set<String>> KEYWORDS = Map.of(
            "string", Set.of("minLength", "maxLength", "pattern", "ecmascript-regex", "non-bmp-regex"),
            "number",
                    Set.of(
                            "minimum",
                            "maximum",
                            "exclusiveMinimum",
                            "exclusiveMaximum",
                            "multipleOf",
                            "bignum",
                            "float-overflow"),
            "array",
                    Set.of(
                            "items",
                            "additionalItems",
                            "prefixItems",
                            "minItems",
                            "maxItems",
                            "uniqueItems",
                            "contains",
                            "minContains",
                            "maxContains",
                            "unevaluatedItems"),
            "object",
                    Set.of(
                            "properties",
                            "required",
                            "additionalProperties",
                            "patternProperties",
                            "propertyNames",
                            "minProperties",
                            "maxProperties",
                            "dependentRequired",
                            "dependentSchemas",
                            "unevaluatedProperties"));

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The group in this mode; empty if that makes no sense. */
    Optional<Group> of(Group group, Version version) {
        return this == AS_WRITTEN ? Optional.of(group) : typeOf(group).flatMap(type -> typed(group, type, version));
    }

    private static Optional<Group> typed(Group group, String type, Version version) {
        if (!(group.schema() instanceof ObjectNode schema) || schema.has("type") || schema.has("$ref")) {
            return Optional.empty();
        }
        ObjectNode typed = schema.deepCopy().put("type", type);
        if (type.equals("array") && version != Version.OPENAPI_3_1 && !typed.has("items")) {
            typed.putObject("items");
        }
        List<Group.Case> cases = group.cases().stream()
                .filter(instance -> isOf(type, instance.data()))
                .toList();
        return cases.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(group.source(), group.keyword(), group.description(), typed, cases));
    }

    private static Optional<String> typeOf(Group group) {
        if (group.keyword().startsWith("format: ")) {
            return Optional.of("string");
        }
        return KEYWORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(group.keyword()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isOf(String type, JsonNode data) {
        return switch (type) {
            case "string" -> data.isString();
            case "number" -> data.isNumber();
            case "array" -> data.isArray();
            default -> data.isObject();
        };
    }
}
