package io.klue.generator.analyze;

import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema with a discriminator stands for all schemas that include it by {@code allOf} (Swagger 2.0, Schema Object;
 * OpenAPI 3.1, section 4.8.25).
 */
final class Inheritance {
    private final Shapes shapes;
    private final Map<String, SchemaSpec> schemas;

    Inheritance(Shapes shapes, Map<String, SchemaSpec> schemas) {
        this.shapes = shapes;
        this.schemas = schemas;
    }

    /** The schema and its heirs as a union; empty if it has none. */
    Optional<Shape> of(SchemaSpec schema) {
        if (!schema.has("discriminator") || schema.properties().isEmpty()) {
            return Optional.empty();
        }
        List<Shape.Variant> variants = new ArrayList<>();
        schemas.forEach((name, heir) -> {
            if (heir.node() == schema.node() || inherits(heir, schema.node(), none())) {
                variants.add(new Shape.Variant(name, heir));
            }
        });
        boolean any = variants.stream().anyMatch(variant -> variant.schema().node() != schema.node());
        return any ? Optional.of(new Shape.Union("", Unions.property(schema), variants, false)) : Optional.empty();
    }

    private boolean inherits(SchemaSpec heir, SpecNode base, Set<SpecNode> seen) {
        return seen.add(heir.node())
                && heir.schemas("allOf").stream()
                        .map(shapes::resolved)
                        .anyMatch(part -> part.node() == base || inherits(part, base, seen));
    }

    private static Set<SpecNode> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
