package io.klue.generator.analyze;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.References;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a schema turns into, by its keywords alone. */
final class Shapes {
    private static final List<String> UNIONS = List.of("oneOf", "x-one-of", "anyOf");

    private final References references;

    Shapes(References references) {
        this.references = references;
    }

    Shape of(SchemaSpec schema) {
        if (schema.ref().isPresent()) {
            return new Shape.Alias(schema);
        }
        List<SpecNode> values = values(schema);
        if (!values.isEmpty()) {
            return enumeration(schema, values);
        }
        Optional<String> union = UNIONS.stream().filter(schema::has).findFirst();
        if (union.isPresent()) {
            return union(schema, union.get());
        }
        if (schema.has("allOf")) {
            return allOf(schema);
        }
        return plain(schema);
    }

    boolean nullable(SchemaSpec schema) {
        return nullable(schema, new HashSet<>());
    }

    private boolean nullable(SchemaSpec schema, Set<SpecNode> seen) {
        if (!seen.add(schema.node())) {
            return false;
        }
        Optional<SchemaSpec> target = schema.ref().flatMap(ref -> target(schema, ref));
        if (target.isPresent()) {
            return (schema.refHasSiblings() && schema.flag("nullable")) || nullable(target.get(), seen);
        }
        boolean nullVariant = UNIONS.stream()
                .flatMap(keyword -> schema.schemas(keyword).stream())
                .anyMatch(Shapes::onlyNull);
        boolean nullValue = values(schema).stream().anyMatch(Shapes::isNull);
        return schema.nullable()
                || nullVariant
                || (nullValue && schema.types().isEmpty())
                || (schema.schemas("allOf").size() == 1
                        && nullable(schema.schemas("allOf").get(0), seen));
    }

    private Shape enumeration(SchemaSpec schema, List<SpecNode> values) {
        List<ScalarNode> scalars = values.stream()
                .filter(value -> !isNull(value))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
        boolean complete =
                scalars.size() == values.stream().filter(v -> !isNull(v)).count();
        boolean strings = scalars.stream().allMatch(s -> s.kind() == ScalarNode.Kind.STRING);
        boolean integers = scalars.stream().allMatch(Shapes::isLong);
        List<String> types = schema.types();
        if (complete && !scalars.isEmpty() && strings && (types.isEmpty() || types.equals(List.of("string")))) {
            return new Shape.Enumeration(false);
        }
        if (complete && !scalars.isEmpty() && integers && (types.isEmpty() || types.equals(List.of("integer")))) {
            return new Shape.Enumeration(true);
        }
        return new Shape.Refused(refusals -> refusals.mixedEnum(schema.span(schema.has("enum") ? "enum" : "const")));
    }

    /** The values of {@code enum}, or the one of {@code const}. */
    static List<SpecNode> values(SchemaSpec schema) {
        return schema.has("enum")
                ? schema.enumValues()
                : schema.get("const").map(List::of).orElse(List.of());
    }

    /** The values but null, as they cross the wire. */
    static Set<String> wireValues(SchemaSpec schema, boolean integers) {
        return values(schema).stream()
                .filter(value -> !isNull(value))
                .map(value -> Literals.wireValue((ScalarNode) value, integers))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isNull(SpecNode node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }

    private static boolean isLong(ScalarNode scalar) {
        return scalar.kind() == ScalarNode.Kind.INTEGER
                && scalar.number().toBigInteger().bitLength() < Long.SIZE;
    }

    private static boolean onlyNull(SchemaSpec schema) {
        return schema.has("type") && schema.types().isEmpty() && schema.nullable();
    }

    private Shape union(SchemaSpec schema, String keyword) {
        List<SchemaSpec> variants =
                schema.schemas(keyword).stream().filter(v -> !onlyNull(v)).toList();
        boolean alone = schema.keywords().stream()
                .noneMatch(k -> Keywords.narrows(k) && !k.equals(keyword) && !k.equals("discriminator"));
        if (variants.size() == 1 && alone) {
            return new Shape.Alias(variants.get(0));
        }
        if (!schema.has("discriminator") || keyword.equals("anyOf")) {
            return new Shape.Refused(refusals -> refusals.union(schema.span(keyword), keyword));
        }
        return besideUnion(schema, keyword)
                .<Shape>map(
                        sibling -> new Shape.Refused(refusals -> refusals.besideUnion(schema.span(sibling), sibling)))
                .orElseGet(() -> new Shape.Union(keyword, variants));
    }

    /** A keyword that would narrow the variants; that the discriminator is required goes without saying. */
    private static Optional<String> besideUnion(SchemaSpec schema, String keyword) {
        Set<String> said = Set.of(keyword, "discriminator", "format");
        boolean object = schema.types().isEmpty() || schema.types().equals(List.of("object"));
        boolean onlyTag = Set.of(Unions.property(schema)).containsAll(schema.required());
        return schema.keywords().stream()
                .filter(k -> !said.contains(k) && (Keywords.narrows(k) || k.equals("allOf")))
                .filter(k -> !(k.equals("type") && object) && !(k.equals("required") && onlyTag))
                .findFirst();
    }

    private Shape allOf(SchemaSpec schema) {
        List<SchemaSpec> parts = schema.schemas("allOf");
        boolean alone = schema.keywords().stream()
                .noneMatch(k -> Keywords.narrows(k)
                        && !(k.equals("type") && schema.types().size() == 1));
        if (parts.size() == 1 && alone) {
            return new Shape.Alias(parts.get(0));
        }
        List<SchemaSpec> flat = new ArrayList<>();
        if (!flatten(schema, flat, new HashSet<>())) {
            return new Shape.Refused(refusals -> refusals.allOfParts(schema.span("allOf")));
        }
        return new Shape.Structure(new ObjectParts(flat));
    }

    /** Collects the object parts; false if one is something else. */
    private boolean flatten(SchemaSpec schema, List<SchemaSpec> parts, Set<SpecNode> seen) {
        Optional<ScalarNode> ref = schema.ref();
        if (ref.isPresent()) {
            return target(schema, ref.get()).map(t -> flatten(t, parts, seen)).orElse(true);
        }
        if (!seen.add(schema.node())) {
            return true;
        }
        if (!values(schema).isEmpty() || UNIONS.stream().anyMatch(schema::has)) {
            return false;
        }
        List<String> types = schema.types();
        boolean object = types.isEmpty() ? !schema.has("items") : types.equals(List.of("object"));
        if (!object) {
            return false;
        }
        for (SchemaSpec part : schema.schemas("allOf")) {
            if (!flatten(part, parts, seen)) {
                return false;
            }
        }
        parts.add(schema);
        return true;
    }

    private Shape plain(SchemaSpec schema) {
        List<String> types = schema.types();
        if (types.size() > 1) {
            return new Shape.Refused(refusals -> refusals.severalTypes(schema.span("type"), types));
        }
        String type = types.isEmpty() ? inferred(schema) : types.get(0);
        boolean closed = schema.schema("additionalProperties")
                .flatMap(SchemaSpec::booleanSchema)
                .map(open -> !open)
                .orElse(false);
        boolean named = !schema.properties().isEmpty() || !schema.required().isEmpty();
        return type.equals("object") && (named || closed)
                ? new Shape.Structure(new ObjectParts(List.of(schema)))
                : new Shape.Plain(type);
    }

    private static String inferred(SchemaSpec schema) {
        if (schema.has("properties") || schema.has("additionalProperties")) {
            return "object";
        }
        return schema.has("items") ? "array" : "any";
    }

    /** The schema itself, or what its reference leads to in the end. */
    SchemaSpec resolved(SchemaSpec schema) {
        Set<SpecNode> seen = new HashSet<>();
        SchemaSpec at = schema;
        while (at.ref().isPresent() && seen.add(at.node())) {
            SchemaSpec from = at;
            at = at.ref().flatMap(ref -> target(from, ref)).orElse(from);
        }
        return at;
    }

    /** The schema a reference leads to. */
    Optional<SchemaSpec> target(SchemaSpec from, ScalarNode ref) {
        return references
                .target(ref)
                .filter(node -> node instanceof ObjectNode || node instanceof ScalarNode || node instanceof ArrayNode)
                .map(node -> new SchemaSpec(node, from.version()));
    }
}
