package io.klue.generator.analyze;

import io.klue.generator.spec.SchemaSpec;
import java.util.List;
import java.util.function.Consumer;

/** What a schema turns into, before it is turned. */
sealed interface Shape {

    /** An object with properties: a record. */
    record Structure(ObjectParts parts) implements Shape {}

    record Enumeration(boolean integers) implements Shape {}

    /** Variants told apart by a property. */
    record Union(String keyword, List<SchemaSpec> variants) implements Shape {}

    /** Means just what another schema means. */
    record Alias(SchemaSpec to) implements Shape {}

    /**
     * Needs no class.
     *
     * @param type a scalar, {@code array}, {@code object} for a map, or {@code any}
     */
    record Plain(String type) implements Shape {}

    record Refused(Consumer<Refusals> message) implements Shape {
        void tell(Refusals refusals) {
            message.accept(refusals);
        }
    }

    /** Whether it becomes a class of its own. */
    default boolean isClass() {
        return this instanceof Structure || this instanceof Enumeration || this instanceof Union;
    }
}
