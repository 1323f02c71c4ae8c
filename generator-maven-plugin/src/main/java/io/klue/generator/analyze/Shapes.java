package io.klue.generator.analyze;

import io.klue.generator.source.ArrayNode;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.References;
import io.klue.generator.spec.SchemaSpec;
import io.klue.generator.spec.SpecVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a schema turns into, by its keywords alone. */
final class Shapes {
    private final References references;
    private final boolean infers;
    private final VariantShapes variantShapes;
    private final Inheritance inheritance;
    private final Set<SpecNode> underway = new HashSet<>();

    /** @param infers whether a schema without a type is of the type that its keywords speak of */
    Shapes(References references, Map<String, SchemaSpec> schemas, boolean infers) {
        this.references = references;
        this.infers = infers;
        this.variantShapes = new VariantShapes(this);
        this.inheritance = new Inheritance(this, schemas);
    }

    Shape of(SchemaSpec schema) {
        if (schema.booleanSchema().isPresent()) {
            return new Shape.Any();
        } else if (schema.ref().isPresent() && !narrowsReference(schema)) {
            return new Shape.Alias(schema);
        }
        if (!underway.add(schema.node())) {
            return new Shape.Any();
        }
        try {
            return enumeration(schema)
                    .or(() -> union(schema))
                    .or(() -> composed(schema))
                    .orElseGet(() -> plain(schema));
        } finally {
            underway.remove(schema.node());
        }
    }

    /** Whether keywords beside {@code $ref} count, and there are some. */
    static boolean narrowsReference(SchemaSpec schema) {
        return schema.refHasSiblings()
                && schema.keywords().stream().anyMatch(k -> Keywords.narrows(k) || k.equals("allOf"));
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
        boolean nullVariant = Keywords.UNIONS.stream()
                .flatMap(keyword -> schema.schemas(keyword).stream())
                .anyMatch(Shapes::onlyNull);
        boolean nullValue = values(schema).stream().anyMatch(Shapes::isNull);
        return schema.nullable()
                || nullVariant
                || (nullValue && schema.types().isEmpty())
                || (schema.schemas("allOf").size() == 1
                        && nullable(schema.schemas("allOf").get(0), seen));
    }

    private Optional<Shape> enumeration(SchemaSpec schema) {
        List<SpecNode> values = values(schema);
        List<ScalarNode> scalars = values.stream()
                .filter(value -> !isNull(value))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
        boolean complete = !scalars.isEmpty()
                && scalars.size() == values.stream().filter(v -> !isNull(v)).count();
        if (!complete) {
            return Optional.empty();
        }
        List<String> types = schema.types();
        boolean strings = scalars.stream().allMatch(s -> s.kind() == ScalarNode.Kind.STRING);
        boolean integers = scalars.stream().allMatch(Shapes::isLong);
        if (strings && (types.equals(List.of("string")) || (types.isEmpty() && infers))) {
            return Optional.of(new Shape.Enumeration(false));
        } else if (integers && (types.equals(List.of("integer")) || (types.isEmpty() && infers))) {
            return Optional.of(new Shape.Enumeration(true));
        }
        return Optional.empty();
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

    private Optional<Shape> union(SchemaSpec schema) {
        Optional<String> found = Keywords.UNIONS.stream().filter(schema::has).findFirst();
        if (found.isEmpty()) {
            return inheritance.of(schema);
        }
        String keyword = found.get();
        List<SchemaSpec> variants =
                schema.schemas(keyword).stream().filter(v -> !onlyNull(v)).toList();
        boolean alone = schema.keywords().stream()
                .noneMatch(k -> (Keywords.narrows(k) || k.equals("allOf") || k.equals("$ref"))
                        && !k.equals(keyword)
                        && !k.equals("discriminator"));
        if (variants.size() == 1 && alone) {
            return Optional.of(new Shape.Alias(variants.get(0)));
        }
        return variantShapes.of(schema, keyword, variants);
    }

    /** An {@code allOf}, or a {@code $ref} beside which keywords count. */
    private Optional<Shape> composed(SchemaSpec schema) {
        List<SchemaSpec> parts = parts(schema);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = schema.keywords().stream()
                .noneMatch(k -> Keywords.narrows(k)
                        && !(k.equals("type") && schema.types().size() == 1));
        if (parts.size() == 1 && alone) {
            return Optional.of(new Shape.Alias(parts.get(0)));
        }
        List<SchemaSpec> flat = new ArrayList<>();
        if (flatten(schema, flat, new HashSet<>()) && flat.stream().anyMatch(this::isObject)) {
            ObjectParts all = new ObjectParts(flat);
            return Optional.of(all.properties().isEmpty() ? new Shape.Plain("object") : new Shape.Structure(all));
        }
        return Optional.of(narrowed(schema, parts));
    }

    /** The parts of an {@code allOf}, and what a {@code $ref} with siblings refers to. */
    private List<SchemaSpec> parts(SchemaSpec schema) {
        List<SchemaSpec> parts = new ArrayList<>(schema.schemas("allOf"));
        schema.ref().flatMap(ref -> target(schema, ref)).ifPresent(parts::add);
        return parts;
    }

    /** The type of the one part that has one, if the others only narrow it. */
    private Shape narrowed(SchemaSpec schema, List<SchemaSpec> parts) {
        if (schema.types().size() == 1 && !schema.types().get(0).equals("object")) {
            return new Shape.Plain(schema.types().get(0));
        }
        List<SchemaSpec> typed = parts.stream()
                .filter(part -> !(of(resolved(part)) instanceof Shape.Any))
                .toList();
        if (typed.size() == 1 && plain(schema.without(Set.of("allOf", "$ref"))) instanceof Shape.Any) {
            return new Shape.Narrowed(typed.get(0));
        }
        Set<Shape> shapes = typed.stream().map(part -> of(resolved(part))).collect(Collectors.toSet());
        return shapes.size() == 1 && shapes.iterator().next() instanceof Shape.Plain plain ? plain : new Shape.Any();
    }

    /** Collects the object parts and those of no type; false if one is something else. */
    private boolean flatten(SchemaSpec schema, List<SchemaSpec> flat, Set<SpecNode> seen) {
        if (schema.booleanSchema().isPresent() || !seen.add(schema.node())) {
            return schema.booleanSchema().orElse(true);
        }
        Optional<ScalarNode> ref = schema.ref();
        if (ref.isPresent()) {
            boolean whole = target(schema, ref.get())
                    .map(target -> flatten(target, flat, seen))
                    .orElse(true);
            if (!whole || !schema.refHasSiblings()) {
                return whole;
            }
        }
        if (!values(schema).isEmpty() || !(isObject(schema) || hasNoType(schema))) {
            return false;
        }
        for (SchemaSpec part : schema.schemas("allOf")) {
            if (!flatten(part, flat, seen)) {
                return false;
            }
        }
        flat.add(schema);
        return true;
    }

    private boolean isObject(SchemaSpec schema) {
        return type(schema).equals("object");
    }

    private boolean hasNoType(SchemaSpec schema) {
        return schema.types().isEmpty()
                && (!infers || Keywords.typesSpokenOf(schema).isEmpty());
    }

    private Shape plain(SchemaSpec schema) {
        String type = type(schema);
        boolean closed = schema.schema("additionalProperties")
                .flatMap(SchemaSpec::booleanSchema)
                .map(open -> !open)
                .orElse(false);
        boolean named = !schema.properties().isEmpty() || !schema.required().isEmpty();
        if (type.equals("object") && (named || (closed && !schema.has("patternProperties")))) {
            return new Shape.Structure(new ObjectParts(List.of(schema)));
        }
        return type.equals("any") ? new Shape.Any() : new Shape.Plain(type);
    }

    /** The one type of a schema; {@code any} if it has none or several. */
    String type(SchemaSpec schema) {
        List<String> types = schema.types();
        if (types.size() == 1) {
            return types.get(0);
        }
        boolean silent = types.isEmpty() && !schema.has("type");
        return silent && infers ? inferred(schema) : "any";
    }

    /** What a schema without a type speaks of, if that is one type. */
    private static String inferred(SchemaSpec schema) {
        Set<String> spokenOf = Keywords.typesSpokenOf(schema);
        return spokenOf.size() == 1 ? spokenOf.iterator().next() : "any";
    }

    /** Whether it is bytes that stand in no JSON: a file. */
    boolean isBinary(SchemaSpec schema) {
        SchemaSpec target = resolved(schema);
        boolean string = target.types().contains("string");
        return target.types().contains("file")
                || (string && target.string("format").orElse("").equals("binary"))
                || (target.version() == SpecVersion.OPENAPI_3_1 && isMedia(target, string));
    }

    /** OpenAPI 3.1 section 4.8.14: {@code contentMediaType} without an encoding. */
    private static boolean isMedia(SchemaSpec schema, boolean string) {
        return (string || schema.types().isEmpty())
                && !schema.has("contentEncoding")
                && schema.string("contentMediaType").filter(MediaKinds::isBytes).isPresent();
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
