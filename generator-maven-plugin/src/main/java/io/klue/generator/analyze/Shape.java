package io.klue.generator.analyze;

import io.klue.generator.spec.SchemaSpec;
import java.util.List;

/** What a schema turns into, before it is turned. What a shape does not say of the schema, rules check. */
sealed interface Shape {

    /** An object with properties: a record. */
    record Structure(ObjectParts parts) implements Shape {}

    record Enumeration(boolean integers) implements Shape {}

    /**
     * Variants told apart by a property.
     *
     * @param keyword what lists them; empty if they inherit from the schema
     * @param declared whether only the values that a variant itself declares stand for it
     */
    record Union(String keyword, String property, List<Variant> variants, boolean declared) implements Shape {}

    /** Variants told apart by their JSON types, or by trying. */
    record Choice(String keyword, List<SchemaSpec> variants, boolean byKind) implements Shape {}

    /** A variant and what it is called in the contract. */
    record Variant(String name, SchemaSpec schema) {}

    /** Means just what another schema means. */
    record Alias(SchemaSpec to) implements Shape {}

    /** Is of the type of another schema, which it narrows. */
    record Narrowed(SchemaSpec to) implements Shape {}

    /**
     * Needs no class.
     *
     * @param type a scalar, {@code array}, or {@code object} for a map
     */
    record Plain(String type) implements Shape {}

    /** Has no Java type of its own: a value of any JSON type, or of one that only its value tells. */
    record Any() implements Shape {}

    /** Whether it becomes a class of its own. */
    default boolean isClass() {
        return this instanceof Structure
                || this instanceof Enumeration
                || this instanceof Union
                || this instanceof Choice;
    }
}
