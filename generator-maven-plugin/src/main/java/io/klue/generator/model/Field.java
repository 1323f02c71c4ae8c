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

        /** May be absent and may be null, and a program has to tell which. */
        record Patched() implements Presence {}

        /** Absent means this value. */
        record Defaulted(Literal value) implements Presence {}
    }

    public boolean required() {
        return presence instanceof Presence.Required;
    }

    public Optional<Literal> defaultValue() {
        return presence instanceof Presence.Defaulted defaulted ? Optional.of(defaulted.value()) : Optional.empty();
    }

    /** Whether the record component is a {@code Patch}. */
    public boolean patched() {
        return presence instanceof Presence.Patched;
    }

    /** Lists and maps are never null, unless they are patched: an absent one is empty. */
    public boolean container() {
        return !patched() && (type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf);
    }

    /** Whether the record component is an {@code Optional}. */
    public boolean optional() {
        return !patched()
                && !container()
                && (nullable || presence instanceof Presence.MayBeAbsent)
                && defaultValue().isEmpty();
    }
}
