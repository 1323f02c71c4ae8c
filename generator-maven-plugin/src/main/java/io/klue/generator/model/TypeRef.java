package io.klue.generator.model;

import java.util.Optional;

/** The type of a value, with the constraints that stand beside it. */
public sealed interface TypeRef {

    /** A value without structure. */
    record Scalar(ScalarKind kind, Optional<Constraint> constraint) implements TypeRef {}

    /** A type that the contract defines and we emit. */
    record Named(String name, Kind kind, String codec) implements TypeRef {
        public enum Kind {
            RECORD,
            UNION,
            STRING_ENUM,
            INTEGER_ENUM
        }

        public boolean isEnum() {
            return kind == Kind.STRING_ENUM || kind == Kind.INTEGER_ENUM;
        }
    }

    record ListOf(TypeRef item, Optional<Constraint> constraint) implements TypeRef {}

    record MapOf(TypeRef value, Optional<Constraint> constraint) implements TypeRef {}

    /** An item or map value that may be null. */
    record Nullable(TypeRef value) implements TypeRef {}

    /** A value that rules check on its JSON as well. */
    record Checked(TypeRef value, RulesRef by) implements TypeRef {}

    /** A file in a form: bytes that are streamed. */
    record File() implements TypeRef {}

    /** Any JSON: the schema says nothing. */
    record AnyJson() implements TypeRef {}

    /** What bounds the value itself, not what it holds. */
    default Optional<Constraint> constraint() {
        if (this instanceof Scalar scalar) {
            return scalar.constraint;
        } else if (this instanceof ListOf list) {
            return list.constraint;
        }
        return this instanceof MapOf map ? map.constraint : Optional.empty();
    }

    /** The same type, its constraints left out: what Java can tell apart. */
    default TypeRef bare() {
        if (this instanceof Scalar scalar) {
            return new Scalar(scalar.kind(), Optional.empty());
        } else if (this instanceof ListOf list) {
            return new ListOf(list.item().bare(), Optional.empty());
        } else if (this instanceof MapOf map) {
            return new MapOf(map.value().bare(), Optional.empty());
        } else if (this instanceof Nullable nullable) {
            return new Nullable(nullable.value().bare());
        }
        return this instanceof Checked checked ? checked.value.bare() : this;
    }

    /** The type without the rules that check it. */
    default TypeRef unchecked() {
        return this instanceof Checked checked ? checked.value : this;
    }

    /** The rules that check it as well. */
    default Optional<RulesRef> rules() {
        return this instanceof Checked checked ? Optional.of(checked.by) : Optional.empty();
    }

    /** The type with rules that check it as well. */
    default TypeRef checkedBy(Optional<RulesRef> rules) {
        return rules.<TypeRef>map(r -> new Checked(unchecked(), r)).orElse(this);
    }
}
