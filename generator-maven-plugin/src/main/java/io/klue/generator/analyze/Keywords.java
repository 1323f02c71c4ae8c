package io.klue.generator.analyze;

import io.klue.generator.spec.SchemaSpec;
import java.util.List;
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

    /** Say nothing about which values are legal (JSON Schema 2020-12 validation, section 9). */
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
            "$defs",
            "definitions",
            "contentEncoding",
            "contentMediaType");

    private static final Set<String> REFUSED = Set.of(
            "not",
            "if",
            "then",
            "else",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "prefixItems",
            "additionalItems",
            "contains",
            "minContains",
            "maxContains",
            "patternProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
            "$dynamicRef",
            "$dynamicAnchor",
            "$vocabulary");

    private static final Set<String> EXTENSIONS_REFUSED = Set.of("x-persist", "x-java-type", "x-tasks");

    private final Refusals refusals;

    Keywords(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Refuses the keywords of one schema that nothing would enforce. */
    void check(SchemaSpec schema) {
        for (String keyword : schema.keywords()) {
            if (REFUSED.contains(keyword)) {
                refusals.keyword(schema.span(keyword), keyword);
            } else if (EXTENSIONS_REFUSED.contains(keyword)) {
                refusals.extension(schema.span(keyword), keyword, "is not supported yet");
            }
        }
    }

    /** Refuses what narrows the values of an enum further. */
    void checkEnum(SchemaSpec schema) {
        Set<String> said = Set.of("type", "format", schema.has("enum") ? "enum" : "const");
        schema.keywords().stream()
                .filter(keyword -> !said.contains(keyword) && (narrows(keyword) || keyword.equals("allOf")))
                .forEach(keyword -> refusals.besideEnum(schema.span(keyword), keyword));
    }

    /** Refuses keywords of one type in a schema that has none. */
    void checkUntyped(SchemaSpec schema) {
        for (List<String> ofType : List.of(STRING, NUMBER, ARRAY, OBJECT, List.of("required"))) {
            ofType.stream()
                    .filter(schema::has)
                    .forEach(keyword -> refusals.untypedConstraint(schema.span(keyword), keyword));
        }
    }

    /** Whether a keyword beside {@code $ref} or {@code allOf} would change which values are legal. */
    static boolean narrows(String keyword) {
        return !ANNOTATIONS.contains(keyword)
                && !keyword.startsWith("x-")
                && !keyword.equals("$ref")
                && !keyword.equals("allOf")
                && !keyword.equals("nullable");
    }
}
