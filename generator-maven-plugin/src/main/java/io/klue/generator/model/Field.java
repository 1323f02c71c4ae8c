package io.klue.generator.model;

import java.util.Optional;
import java.util.Set;

/**
 * A property of an object, or a parameter.
 *
 * @param wireName as it crosses the wire
 * @param javaName the record component
 * @param nullable whether JSON null is a legal value
 * @param deprecated whether the contract says so
 * @param traits what else it says
 * @param rules what checks its JSON beyond its type
 */
public record Field(
        String wireName,
        String javaName,
        TypeRef type,
        Presence presence,
        boolean nullable,
        boolean deprecated,
        String description,
        Set<Trait> traits,
        Optional<RulesRef> rules,
        Origin origin) {
    public Field {
        traits = Set.copyOf(traits);
    }

    /** A field without traits. */
    public Field(
            String wireName,
            String javaName,
            TypeRef type,
            Presence presence,
            boolean nullable,
            boolean deprecated,
            String description,
            Origin origin) {
        this(
                wireName,
                javaName,
                type.unchecked(),
                presence,
                nullable,
                deprecated,
                description,
                Set.of(),
                type.rules(),
                origin);
    }

    public enum Trait {
        /** Only responses have it. */
        READ_ONLY,
        /** Only requests have it. */
        WRITE_ONLY,
        /** Nothing that anybody reads later shows its value. */
        SENSITIVE
    }

    /** Whether a caller must give it. */
    public sealed interface Presence {
        record Required() implements Presence {}

        /** It is read-only or write-only, and required in the one direction. */
        record RequiredOneWay() implements Presence {}

        record MayBeAbsent() implements Presence {}

        /** May be absent and may be null, and a program has to tell which. */
        record Patched() implements Presence {}

        /** Absent means this value. */
        record Defaulted(Literal value) implements Presence {}
    }

    public boolean required() {
        return presence instanceof Presence.Required;
    }

    /** Whether it must be there in the one direction that it travels in. */
    public boolean requiredOneWay() {
        return presence instanceof Presence.RequiredOneWay;
    }

    public boolean readOnly() {
        return traits.contains(Trait.READ_ONLY);
    }

    public boolean sensitive() {
        return traits.contains(Trait.SENSITIVE);
    }

    public boolean writeOnly() {
        return traits.contains(Trait.WRITE_ONLY);
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
                && (nullable || requiredOneWay() || presence instanceof Presence.MayBeAbsent)
                && defaultValue().isEmpty();
    }
}
