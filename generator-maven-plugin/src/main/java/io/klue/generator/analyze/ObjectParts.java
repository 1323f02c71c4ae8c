package io.klue.generator.analyze;

import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object schema with its {@code allOf} taken apart: every schema of a property, all that is required. */
record ObjectParts(List<SchemaSpec> parts) {
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

    /** The parts that say {@code additionalProperties}. */
    List<SchemaSpec> open() {
        return parts.stream().filter(part -> part.has("additionalProperties")).toList();
    }
}
