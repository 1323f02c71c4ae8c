package io.klue.generator.model;

import java.util.Optional;

/**
 * A property of an object, or a parameter.
 *
 * @param wireName as it crosses the wire
 * @param javaName the record component
 * @param nullable whether JSON null is a legal value
 * @param deprecated whether the contract says so
 */
public record Field(
        String wireName,
        String javaName,
        TypeRef type,
        Presence presence,
        boolean nullable,
        boolean deprecated,
        String description,
        Origin origin) {

    /** Whether a caller must give it. */
    public sealed interface Presence {
        record Required() implements Presence {}

        record MayBeAbsent() implements Presence {}

        /** Absent means this value. */
        record Defaulted(Literal value) implements Presence {}
    }

    public boolean required() {
        return presence instanceof Presence.Required;
    }

    public Optional<Literal> defaultValue() {
        return presence instanceof Presence.Defaulted defaulted ? Optional.of(defaulted.value()) : Optional.empty();
    }

    /** Lists and maps are never null: an absent one is empty. */
    public boolean container() {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    /** Whether the record component is an {@code Optional}. */
    public boolean optional() {
        return !container()
                && (nullable || presence instanceof Presence.MayBeAbsent)
                && defaultValue().isEmpty();
    }
}
