package io.klue.generator.analyze;

import io.klue.generator.spec.References;
import io.klue.generator.spec.SchemaSpec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of each schema keyword: enforced, an annotation, or refused. A keyword that this class does not know was
 * reported by the structure check; none is dropped in silence.
 */
final class Keywords {
    static final List<String> STRING = List.of("minLength", "maxLength", "pattern");
    static final List<String> NUMBER =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    static final List<String> ARRAY = List.of("minItems", "maxItems", "uniqueItems");
    static final List<String> OBJECT = List.of("minProperties", "maxProperties");
    static final List<String> UNIONS = List.of("oneOf", "x-one-of", "anyOf");

    /** Keywords that speak of values of one JSON type only. */
    private static final Map<String, Set<String>> OF_TYPE = Map.of(
            "string",
            Set.of("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"),
            "number",
            Set.copyOf(NUMBER),
            "array",
            Set.of(
                    "minItems",
                    "maxItems",
                    "uniqueItems",
                    "items",
                    "prefixItems",
                    "contains",
                    "minContains",
                    "maxContains",
                    "unevaluatedItems"),
            "object",
            Set.of(
                    "minProperties",
                    "maxProperties",
                    "properties",
                    "required",
                    "additionalProperties",
                    "patternProperties",
                    "propertyNames",
                    "dependentRequired",
                    "dependentSchemas",
                    "unevaluatedProperties"));

    /** Say nothing about which values are legal (JSON Schema 2020-12 validation, sections 8 and 9). */
    static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "deprecated",
            "readOnly",
            "writeOnly",
            "default",
            "$comment",
            "$id",
            "$schema",
            "$anchor",
            "$dynamicAnchor",
            "$defs",
            "definitions",
            "contentMediaType",
            "contentSchema");

    private static final Set<String> REFUSED = Set.of("dependencies", "additionalItems", "$vocabulary");

    private static final Set<String> EXTENSIONS_REFUSED = Set.of("x-persist", "x-java-type", "x-tasks");

    private final References references;
    private final Refusals refusals;

    Keywords(References references, Refusals refusals) {
        this.references = references;
        this.refusals = refusals;
    }

    /** Refuses the keywords of one schema that nothing would enforce. */
    void check(SchemaSpec schema) {
        for (String keyword : schema.keywords()) {
            if (REFUSED.contains(keyword) || (keyword.equals("$dynamicRef") && isDynamic(schema))) {
                schema.get(keyword).ifPresent(node -> refusals.keyword(node, keyword));
            } else if (EXTENSIONS_REFUSED.contains(keyword)) {
                refusals.extension(schema.span(keyword), keyword, "is not supported yet");
            }
        }
    }

    /** Whether what the reference leads to depends on the way by which its schema was reached. */
    private boolean isDynamic(SchemaSpec schema) {
        return schema.has("$ref") || schema.ref().flatMap(references::target).isEmpty();
    }

    /** Whether a keyword beside {@code $ref} or {@code allOf} would change which values are legal. */
    static boolean narrows(String keyword) {
        return !ANNOTATIONS.contains(keyword)
                && !keyword.startsWith("x-")
                && !keyword.equals("$ref")
                && !keyword.equals("$dynamicRef")
                && !keyword.equals("allOf")
                && !keyword.equals("nullable");
    }

    /** The keywords that say nothing of values of a type. */
    static Set<String> idleFor(String type) {
        Set<String> idle = new LinkedHashSet<>();
        OF_TYPE.forEach((other, keywords) -> {
            if (!other.equals(type.equals("integer") ? "number" : type)) {
                idle.addAll(keywords);
            }
        });
        return idle;
    }

    /** The types whose keywords a schema has, its format among them. */
    static Set<String> typesSpokenOf(SchemaSpec schema) {
        Set<String> types = new LinkedHashSet<>();
        OF_TYPE.forEach((type, keywords) -> {
            if (keywords.stream().anyMatch(schema::has)) {
                types.add(type);
            }
        });
        schema.string("format").flatMap(Formats::type).ifPresent(types::add);
        return types;
    }
}
