package io.klue.generator.analyze;

import io.klue.generator.model.Field;
import io.klue.generator.model.Field.Trait;
import io.klue.generator.model.Literal;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Properties to fields: type, presence, default. */
final class Properties {
    private final Types types;

    Properties(Types types) {
        this.types = types;
    }

    /**
     * One property.
     *
     * @param schemas all that its value must satisfy; none: any JSON
     * @param owner the object, for a property that is only required
     */
    Field field(
            String name,
            List<SchemaSpec> schemas,
            boolean required,
            String context,
            NameScope scope,
            SchemaSpec owner) {
        SchemaSpec schema = schemas.isEmpty() ? owner : schemas.get(0);
        String javaName = schemas.isEmpty()
                ? scope.claim(JavaNames.member(name))
                : types.claimMember(schema, scope, JavaNames.member(name));
        TypeRef whole = schemas.isEmpty() ? new TypeRef.AnyJson() : combined(schemas, Types.inContext(context, name));
        TypeRef type = whole.unchecked();
        boolean nullable = !schemas.isEmpty()
                && !(type instanceof TypeRef.AnyJson)
                && schemas.stream().allMatch(types::nullable);
        Set<Trait> traits = types.traits.of(schemas);
        boolean patched = nullable && !required && !traits.contains(Trait.READ_ONLY) && types.requests.contains(owner);
        Field.Presence presence = patched
                ? new Field.Presence.Patched()
                : presence(schema, type, required, traits, nullable || schemas.isEmpty());
        return new Field(
                name,
                javaName,
                type,
                presence,
                nullable,
                !schemas.isEmpty() && schema.flag("deprecated"),
                schemas.isEmpty() ? "" : schema.string("description").orElse(""),
                traits,
                whole.rules(),
                Types.origin(schema.node()));
    }

    private Field.Presence presence(
            SchemaSpec schema, TypeRef type, boolean required, Set<Trait> traits, boolean nullable) {
        boolean oneWay = traits.contains(Trait.READ_ONLY) || traits.contains(Trait.WRITE_ONLY);
        return required && oneWay ? new Field.Presence.RequiredOneWay() : presence(schema, type, required, nullable);
    }

    Field.Presence presence(SchemaSpec schema, TypeRef type, boolean required, boolean nullable) {
        if (required) {
            return new Field.Presence.Required();
        }
        Optional<SpecNode> value = nullable ? Optional.empty() : types.defaultOf(schema);
        Optional<Literal> literal = value.flatMap(node -> Literals.of(node, type, types.enumValues(type)));
        boolean emptyList = value.filter(ArrayNode.class::isInstance)
                .map(node -> ((ArrayNode) node).items().isEmpty())
                .orElse(false);
        if (value.isPresent() && literal.isEmpty() && !emptyList && !Shapes.isNull(value.get())) {
            types.refusals.defaultLeftOut(value.get().span());
        }
        return literal.<Field.Presence>map(Field.Presence.Defaulted::new).orElseGet(Field.Presence.MayBeAbsent::new);
    }

    /**
     * The type that satisfies all schemas of a property that several parts of an allOf declare. Where no Java type does, it
     * is the first one's, or any JSON if they differ in kind; then rules check them all.
     */
    private TypeRef combined(List<SchemaSpec> schemas, String context) {
        List<TypeRef> all =
                schemas.stream().map(schema -> types.of(schema, context)).toList();
        Optional<TypeRef> type = Optional.of(all.get(0));
        for (TypeRef other : all.subList(1, all.size())) {
            type = type.flatMap(one -> both(one, other));
        }
        return type.orElseGet(() -> {
            TypeRef first = all.get(0).unchecked();
            boolean alike = all.stream().allMatch(other -> other.bare().equals(first.bare()));
            return (alike ? first : new TypeRef.AnyJson()).checkedBy(types.book.every(schemas, context));
        });
    }

    private static Optional<TypeRef> both(TypeRef one, TypeRef other) {
        if (one.equals(other) || other instanceof TypeRef.AnyJson) {
            return Optional.of(one);
        } else if (one.rules().isPresent() || other.rules().isPresent()) {
            return Optional.empty();
        } else if (one instanceof TypeRef.AnyJson || narrows(other, one)) {
            return Optional.of(other);
        } else if (narrows(one, other)) {
            return Optional.of(one);
        } else if (one instanceof TypeRef.Scalar a && other instanceof TypeRef.Scalar b && a.kind() == b.kind()) {
            return Constraints.both(a.constraint(), b.constraint()).map(c -> new TypeRef.Scalar(a.kind(), c));
        } else if (one instanceof TypeRef.ListOf a
                && other instanceof TypeRef.ListOf b
                && a.item().equals(b.item())) {
            return Constraints.both(a.constraint(), b.constraint()).map(c -> new TypeRef.ListOf(a.item(), c));
        }
        return Optional.empty();
    }

    /** An enum of strings is a string. */
    private static boolean narrows(TypeRef one, TypeRef other) {
        return one instanceof TypeRef.Named named
                && named.kind() == TypeRef.Named.Kind.STRING_ENUM
                && other.equals(new TypeRef.Scalar(ScalarKind.STRING, Optional.empty()));
    }

    /** How many of the 255 slots of a constructor a component takes (JVMS 4.3.3). */
    static int slots(Field field) {
        boolean wide = field.type() instanceof TypeRef.Scalar scalar
                && (scalar.kind() == ScalarKind.INT64 || scalar.kind() == ScalarKind.DOUBLE)
                && !field.optional();
        return wide ? 2 : 1;
    }
}
