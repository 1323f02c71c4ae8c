package io.klue.generator.analyze;

import io.klue.generator.model.Field.Trait;
import io.klue.generator.spec.SchemaSpec;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a schema says of a value beside its type, here or where its references lead. */
final class Traits {
    private final Shapes shapes;

    Traits(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The traits of a property. */
    Set<Trait> of(List<SchemaSpec> schemas) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (says("readOnly", schemas)) {
            traits.add(Trait.READ_ONLY);
        }
        if (says("writeOnly", schemas)) {
            traits.add(Trait.WRITE_ONLY);
        }
        if (schemas.stream().anyMatch(this::sensitive)) {
            traits.add(Trait.SENSITIVE);
        }
        return traits;
    }

    /** Whether the value is secret, or holds secrets as items: {@code format: password} or {@code x-sensitive: true}. */
    boolean sensitive(SchemaSpec schema) {
        return sensitive(schema, new HashSet<>());
    }

    private boolean sensitive(SchemaSpec schema, Set<Object> seen) {
        return seen.add(schema.node())
                && (schema.flag("x-sensitive")
                        || schema.string("format").equals(Optional.of("password"))
                        || parts(schema).anyMatch(part -> sensitive(part, seen)));
    }

    private Stream<SchemaSpec> parts(SchemaSpec schema) {
        return Stream.of(
                        schema.ref().flatMap(ref -> shapes.target(schema, ref)).stream(),
                        schema.schema("items").stream(),
                        // of a map; beside properties the rest of the object need not be secret
                        schema.schema("additionalProperties").filter(v -> !schema.has("properties")).stream(),
                        schema.schemas("allOf").stream(),
                        schema.schemas("oneOf").stream(),
                        schema.schemas("anyOf").stream())
                .flatMap(parts -> parts);
    }

    private boolean says(String keyword, List<SchemaSpec> schemas) {
        return schemas.stream().anyMatch(schema -> says(keyword, schema, new HashSet<>()));
    }

    private boolean says(String keyword, SchemaSpec schema, Set<Object> seen) {
        if (!seen.add(schema.node())) {
            return false;
        }
        boolean counts = schema.ref().isEmpty() || schema.refHasSiblings();
        return (counts && schema.flag(keyword))
                || schema.ref()
                        .flatMap(ref -> shapes.target(schema, ref))
                        .map(target -> says(keyword, target, seen))
                        .orElse(false)
                || schema.schemas("allOf").stream().anyMatch(part -> says(keyword, part, seen));
    }
}
