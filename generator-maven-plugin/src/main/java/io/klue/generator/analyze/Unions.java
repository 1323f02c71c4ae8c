package io.klue.generator.analyze;

import io.klue.generator.model.ChoiceDef;
import io.klue.generator.model.Field;
import io.klue.generator.model.RecordDef;
import io.klue.generator.model.RecordDef.Tag;
import io.klue.generator.model.TypeDef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.model.UnionDef;
import io.klue.generator.model.UnionDef.Variant;
import io.klue.generator.source.ObjectNode;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.spec.Contract;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Unions by discriminator (OpenAPI 3.1 section 4.8.25). */
final class Unions {
    private final Types types;
    private final Shapes shapes;
    private final Contract contract;

    Unions(Types types, Shapes shapes, Contract contract) {
        this.types = types;
        this.shapes = shapes;
        this.contract = contract;
    }

    Optional<UnionDef> define(SchemaSpec schema, Shape.Union union, TypeRef.Named named) {
        Map<String, String> mapping = mapping(schema);
        List<Variant> variants = new ArrayList<>();
        for (Shape.Variant variant : union.variants()) {
            boolean self = variant.schema().node() == schema.node();
            List<String> values = values(variant, union, mapping);
            if (self && !values.contains(variant.name()) && !mapping.containsValue(variant.name())) {
                continue; // the base itself is none of the kinds
            }
            TypeRef type = self ? types.base(schema, named) : types.of(variant.schema(), named.name() + "Variant");
            if (!(type.unchecked() instanceof TypeRef.Named record) || record.kind() != TypeRef.Named.Kind.RECORD) {
                types.refusals.inheritance(schema.span("discriminator"));
                return Optional.empty();
            }
            values.forEach(value -> variants.add(new Variant(value, record)));
        }
        return Optional.of(new UnionDef(
                named.name(),
                named.codec(),
                schema.description(),
                union.property(),
                variants,
                variants.stream().anyMatch(v -> v.type().name().equals("Unrecognized"))
                        ? "UnrecognizedVariant"
                        : "Unrecognized",
                types.residue.ofUnion(schema, union, named.name()),
                Types.origin(schema.node())));
    }

    /** Swagger 2.0 names the property itself, OpenAPI 3 in an object. */
    static String property(SchemaSpec schema) {
        return schema.string("discriminator")
                .or(() -> schema.get("discriminator")
                        .filter(ObjectNode.class::isInstance)
                        .flatMap(node -> ((ObjectNode) node).string("propertyName")))
                .orElse("");
    }

    /** Value to the last word of the schema it names. */
    private static Map<String, String> mapping(SchemaSpec schema) {
        Map<String, String> mapping = new LinkedHashMap<>();
        schema.get("discriminator")
                .filter(ObjectNode.class::isInstance)
                .flatMap(node -> ((ObjectNode) node).object("mapping"))
                .ifPresent(object -> object.fields().forEach((value, target) -> {
                    if (target instanceof ScalarNode scalar) {
                        mapping.put(value, lastWord(scalar.text()));
                    }
                }));
        return mapping;
    }

    private List<String> values(Shape.Variant variant, Shape.Union union, Map<String, String> mapping) {
        List<String> mapped = mapping.entrySet().stream()
                .filter(entry -> entry.getValue().equals(variant.name()))
                .map(Map.Entry::getKey)
                .toList();
        if (!mapped.isEmpty()) {
            return mapped;
        }
        List<String> declared = declaredValues(variant.schema(), union.property());
        boolean byName = declared.isEmpty() || (declared.contains(variant.name()) && !union.declared());
        return byName ? List.of(variant.name()) : declared;
    }

    /** What the variant itself says its discriminator can be. */
    private List<String> declaredValues(SchemaSpec variant, String property) {
        SchemaSpec target = shapes.resolved(variant).without(Set.of("discriminator"));
        if (!(shapes.of(target) instanceof Shape.Structure structure)) {
            return List.of();
        }
        return structure.parts().properties().getOrDefault(property, List.of()).stream()
                .map(shapes::resolved)
                .flatMap(schema -> Shapes.values(schema).stream())
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .distinct()
                .toList();
    }

    private static String lastWord(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /**
     * Tells each variant which unions it belongs to, and takes the discriminator out of its components.
     *
     * @param usedOnce whether nothing else has the inline type of a property
     */
    List<TypeDef> join(List<TypeDef> defined, Predicate<String> usedOnce) {
        Map<String, Set<Value>> values = new LinkedHashMap<>();
        Map<String, Set<String>> memberships = new LinkedHashMap<>();
        for (TypeDef type : defined) {
            if (type instanceof UnionDef union) {
                union.variants().forEach(variant -> {
                    String name = variant.type().name();
                    values.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(new Value(union.property(), variant.value()));
                    memberships
                            .computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(union.name());
                });
            } else if (type instanceof ChoiceDef choice) {
                choice.variants().stream()
                        .filter(variant -> variant.wrapper().isEmpty())
                        .map(variant -> ((TypeRef.Named) variant.type()).name())
                        .forEach(name -> memberships
                                .computeIfAbsent(name, n -> new LinkedHashSet<>())
                                .add(choice.name()));
            }
        }
        Set<String> dropped = new HashSet<>();
        List<TypeDef> joined = new ArrayList<>();
        for (TypeDef type : defined) {
            joined.add(
                    type instanceof RecordDef record && memberships.containsKey(record.name())
                            ? joined(
                                    record,
                                    memberships.getOrDefault(record.name(), Set.of()),
                                    List.copyOf(values.getOrDefault(record.name(), Set.of())),
                                    dropped)
                            : type);
        }
        joined.removeIf(type -> dropped.contains(type.name()) && usedOnce.test(type.name()));
        return List.copyOf(joined);
    }

    private record Value(String property, String value) {}

    /** With one value the codec writes it; with several the property stays a component of the record. */
    private RecordDef joined(RecordDef record, Set<String> unions, List<Value> values, Set<String> dropped) {
        boolean declared =
                values.stream().allMatch(v -> field(record, v.property()).isPresent());
        if (values.size() > 1 && !declared) {
            types.refusals.sharedTag(contract.root().span(), record.name());
        }
        Optional<Tag> tag = values.size() == 1 ? Optional.of(tag(record, values.get(0), dropped)) : Optional.empty();
        return new RecordDef(
                record.name(),
                record.codec(),
                record.description(),
                record.fields().stream()
                        .filter(f ->
                                tag.isEmpty() || !f.wireName().equals(tag.get().property()))
                        .toList(),
                record.additional(),
                record.size(),
                List.copyOf(unions),
                record.parents(),
                tag,
                record.rules(),
                record.origin());
    }

    private static Tag tag(RecordDef record, Value value, Set<String> dropped) {
        Optional<Field> field = field(record, value.property());
        // rules that would hold the property to fewer values hold it to this one
        boolean constant = field.flatMap(Field::rules).isPresent();
        if (field.isPresent() && field.get().type() instanceof TypeRef.Named named && named.isEnum()) {
            constant = true;
            dropped.add(named.name());
        }
        return new Tag(
                value.property(),
                value.value(),
                constant,
                field.map(Field::required).orElse(false));
    }

    private static Optional<Field> field(RecordDef record, String wireName) {
        return record.fields().stream()
                .filter(f -> f.wireName().equals(wireName))
                .findFirst();
    }
}
