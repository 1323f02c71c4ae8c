package io.klue.generator.analyze;

import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object schema with its {@code allOf} taken apart: every schema of a property, all that is required. */
record ObjectParts(List<SchemaSpec> parts) {
    /** Keywords that apply more schemas to the same object: those may name properties of their own. */
    private static final List<String> APPLICATORS =
            List.of("oneOf", "x-one-of", "anyOf", "if", "then", "else", "dependentSchemas", "patternProperties");

    ObjectParts {
        parts = List.copyOf(parts);
    }

    /** Property name to the schemas it must satisfy; those that are only required satisfy any. */
    Map<String, List<SchemaSpec>> properties() {
        Map<String, List<SchemaSpec>> properties = new LinkedHashMap<>();
        parts.forEach(part -> part.properties()
                .forEach((name, schema) ->
                        properties.computeIfAbsent(name, n -> new ArrayList<>()).add(schema)));
        required().forEach(name -> properties.putIfAbsent(name, List.of()));
        return properties;
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        parts.forEach(part -> required.addAll(part.required()));
        return required;
    }

    /** The one part whose {@code additionalProperties} the record itself enforces. */
    Optional<SchemaSpec> open() {
        List<SchemaSpec> open = parts.stream()
                .filter(part -> part.has("additionalProperties") && !says(part, "additionalProperties", true))
                .toList();
        return open.size() == 1 && seesAll(open.get(0)) ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** Additional properties are those that their own schema does not name, whatever the other parts name. */
    private boolean seesAll(SchemaSpec part) {
        return !part.has("patternProperties") && part.properties().keySet().containsAll(named());
    }

    private Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        parts.forEach(part -> named.addAll(part.properties().keySet()));
        return named;
    }

    /** Whether the record enforces the {@code additionalProperties} of a part, or it allows everything anyway. */
    boolean additionalIsTyped(SchemaSpec part) {
        return says(part, "additionalProperties", true)
                || open().filter(open -> open.node() == part.node()).isPresent();
    }

    /** Whether there may be properties that the record does not name and has to keep. */
    boolean keepsOthers() {
        return parts.stream()
                .anyMatch(part -> part.has("additionalProperties")
                        || (part.has("unevaluatedProperties") && !closesUnevaluated())
                        || APPLICATORS.stream().anyMatch(part::has));
    }

    /** Whether {@code unevaluatedProperties: false} means just that the record has no other properties. */
    boolean closesUnevaluated() {
        return parts.stream().anyMatch(part -> says(part, "unevaluatedProperties", false))
                && says(parts.get(parts.size() - 1), "unevaluatedProperties", false)
                && parts.stream()
                                .filter(part -> part.has("unevaluatedProperties"))
                                .count()
                        == 1
                && parts.stream()
                        .noneMatch(part -> part.has("additionalProperties")
                                || APPLICATORS.stream().anyMatch(part::has));
    }

    /** Whether something depends on which properties all the other keywords have seen. */
    boolean marksUnevaluated() {
        return parts.stream().anyMatch(part -> part.has("unevaluatedProperties")) && !closesUnevaluated();
    }

    private static boolean says(SchemaSpec part, String keyword, boolean value) {
        return part.schema(keyword)
                .flatMap(SchemaSpec::booleanSchema)
                .map(bool -> bool == value)
                .orElse(false);
    }
}
