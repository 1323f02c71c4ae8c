package io.klue.generator.analyze;

import io.klue.generator.source.ScalarNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the variants of a {@code oneOf} or {@code anyOf} are told apart. */
final class VariantShapes {
    private final Shapes shapes;

    VariantShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Empty if the schema is no union of typed variants: then rules alone enforce the keyword. */
    Optional<Shape> of(SchemaSpec schema, String keyword, List<SchemaSpec> variants) {
        boolean object = schema.types().isEmpty() || schema.types().equals(List.of("object"));
        boolean ownShape = !schema.properties().isEmpty()
                || schema.has("allOf")
                || schema.ref().isPresent();
        boolean records = variants.stream().allMatch(this::isRecord);
        if (!keyword.equals("anyOf") && object && records && schema.has("discriminator")) {
            return Optional.of(new Shape.Union(keyword, Unions.property(schema), named(variants), false));
        }
        if (variants.size() < 2 || !object || ownShape) {
            return Optional.empty();
        }
        Optional<String> tag = records ? tag(variants) : Optional.empty();
        if (tag.isPresent()) {
            return Optional.of(new Shape.Union(keyword, tag.get(), named(variants), true));
        }
        List<String> kinds = variants.stream().map(this::kind).toList();
        boolean disjoint = new HashSet<>(kinds).size() == kinds.size();
        boolean typed = !kinds.contains("") && (disjoint || !keyword.equals("anyOf"));
        return typed ? Optional.of(new Shape.Choice(keyword, variants, disjoint)) : Optional.empty();
    }

    private static List<Shape.Variant> named(List<SchemaSpec> variants) {
        return variants.stream()
                .map(variant -> new Shape.Variant(
                        variant.ref()
                                .map(ref -> ref.text().substring(ref.text().lastIndexOf('/') + 1))
                                .orElse(""),
                        variant))
                .toList();
    }

    private boolean isRecord(SchemaSpec variant) {
        return variant.ref().isPresent() && shapes.of(shapes.resolved(variant)) instanceof Shape.Structure;
    }

    /** A property that every variant requires and whose values no two variants share. */
    private Optional<String> tag(List<SchemaSpec> variants) {
        List<ObjectParts> objects = variants.stream()
                .map(variant -> ((Shape.Structure) shapes.of(shapes.resolved(variant))).parts())
                .toList();
        return objects.get(0).required().stream()
                .filter(name -> tells(name, objects))
                .findFirst();
    }

    private boolean tells(String property, List<ObjectParts> objects) {
        Set<String> seen = new HashSet<>();
        for (ObjectParts object : objects) {
            Set<String> values = object.required().contains(property) ? values(property, object) : Set.of();
            if (values.isEmpty() || !values.stream().allMatch(seen::add)) {
                return false;
            }
        }
        return true;
    }

    /** The strings that a property can only be. */
    private Set<String> values(String property, ObjectParts object) {
        List<SchemaSpec> schemas = object.properties().getOrDefault(property, List.of());
        Set<String> values = new LinkedHashSet<>();
        for (SchemaSpec schema : schemas) {
            SchemaSpec target = shapes.resolved(schema);
            if (shapes.of(target) instanceof Shape.Enumeration enumeration && !enumeration.integers()) {
                Shapes.values(target).stream()
                        .filter(ScalarNode.class::isInstance)
                        .forEach(value -> values.add(((ScalarNode) value).text()));
            }
        }
        return values;
    }

    /** The JSON type of a variant, numbers being one; empty if it has none or several. */
    private String kind(SchemaSpec variant) {
        Shape shape = shapes.of(shapes.resolved(variant));
        if (shapes.nullable(variant)) {
            return "";
        } else if (shape instanceof Shape.Structure || shape instanceof Shape.Union) {
            return "object";
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return enumeration.integers() ? "number" : "string";
        } else if (shape instanceof Shape.Plain plain) {
            return plain.type().equals("integer") ? "number" : plain.type();
        } else if (shape instanceof Shape.Alias alias) {
            return kind(alias.to());
        }
        return shape instanceof Shape.Narrowed narrowed ? kind(narrowed.to()) : "";
    }

    /** Two variants of a {@code oneOf} that say the same, so that no value is of exactly one: their indexes. */
    Optional<List<Integer>> twins(List<SchemaSpec> variants) {
        List<String> texts = new ArrayList<>();
        for (SchemaSpec variant : variants) {
            String text = Meaning.of(shapes.resolved(variant));
            int twin = texts.indexOf(text);
            if (twin >= 0) {
                return Optional.of(List.of(twin, texts.size()));
            }
            texts.add(text);
        }
        return Optional.empty();
    }
}
