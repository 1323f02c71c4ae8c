package io.klue.it.keywords;

import io.klue.it.keywords.Group.Source;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which groups a version of the specification can say at all. A rule here speaks of the specification only: what the generator
 * could do and does not is refused by it, and listed.
 */
final class Expressible {
    private static final Set<String> SWAGGER = Set.of(
            "$ref",
            "title",
            "description",
            "default",
            "format",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "required",
            "enum",
            "type",
            "items",
            "allOf",
            "properties",
            "additionalProperties",
            "definitions",
            "discriminator",
            "readOnly",
            "xml",
            "externalDocs",
            "example");
    private static final Set<String> OPENAPI_3_0 =
            Set.of("oneOf", "anyOf", "not", "nullable", "writeOnly", "deprecated");
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Expressible() {}

    /** Why the version has no words for the group; empty if it has. */
    static Optional<String> reasonAgainst(Group group, Version version) {
        if (group.source() == Source.SUITE && group.keyword().equals("format")) {
            return Optional.of("takes format for an annotation, where OpenAPI has it decide");
        }
        String[] reason = {""};
        Subschemas.visit(group.schema(), schema -> {
            if (reason[0].isEmpty()) {
                reason[0] = version == Version.OPENAPI_3_1 ? of31(schema, group.schema()) : before31(schema, version);
            }
        });
        return Optional.of(reason[0]).filter(text -> !text.isEmpty());
    }

    private static String of31(ObjectNode schema, JsonNode root) {
        JsonNode dialect = schema.path("$schema");
        if (dialect.isString() && !dialect.asString().equals(DIALECT)) {
            return "a schema of another dialect";
        }
        return schema.has("$ref") && !schema.get("$ref").asString().startsWith("#")
                        || Subschemas.have(root, "$id")
                                && (Subschemas.have(root, "$ref") || Subschemas.have(root, "$dynamicRef"))
                ? "refers by URL, not by a place in a file"
                : "";
    }

    private static String before31(ObjectNode schema, Version version) {
        JsonNode reference = schema.path("$ref");
        if (reference.isString()) {
            return reference.asString().startsWith("#") ? "" : "refers by URL, not by a place in a file";
        }
        for (String keyword : schema.propertyNames()) {
            boolean known = SWAGGER.contains(keyword)
                    || version == Version.OPENAPI_3_0 && OPENAPI_3_0.contains(keyword)
                    || keyword.startsWith("x-");
            if (!known) {
                return "no keyword of " + version.label() + ": " + keyword;
            }
        }
        JsonNode type = schema.path("type");
        return type.isArray() || type.isString() && type.asString().equals("null")
                ? "a type that " + version.label() + " does not have"
                : schema.path("items").isArray() ? "items by position" : "";
    }
}
