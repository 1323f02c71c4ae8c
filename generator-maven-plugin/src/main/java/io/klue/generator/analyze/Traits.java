package io.klue.generator.analyze;

import io.klue.generator.model.Field.Trait;
import io.klue.generator.spec.SchemaSpec;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which way a property travels: {@code readOnly} and {@code writeOnly}, wherever its schema says so. */
final class Directions {
    private final Shapes shapes;

    Directions(Shapes shapes) {
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
        return traits;
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
