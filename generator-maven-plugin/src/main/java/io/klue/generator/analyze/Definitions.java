package io.klue.generator.analyze;

import io.klue.generator.model.Constraint;
import io.klue.generator.model.EnumDef;
import io.klue.generator.model.Field;
import io.klue.generator.model.RecordDef;
import io.klue.generator.model.RecordDef.Additional;
import io.klue.generator.model.TypeDef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.model.TypeRef.Named.Kind;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.spec.Contract;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Shapes to type definitions. */
final class Definitions {
    private static final Pattern PARENT = Pattern.compile("([a-z_]\\w*\\.)+[A-Z]\\w*(\\.[A-Z]\\w*)*");

    private final Types types;
    private final Properties properties;
    private final Unions unions;
    private final Choices choices;

    Definitions(Types types, Shapes shapes, Contract contract) {
        this.types = types;
        this.properties = new Properties(types);
        this.unions = new Unions(types, shapes, contract);
        this.choices = new Choices(types, shapes);
    }

    Kind kind(Shape shape) {
        if (shape instanceof Shape.Enumeration enumeration) {
            return enumeration.integers() ? Kind.INTEGER_ENUM : Kind.STRING_ENUM;
        }
        return shape instanceof Shape.Structure ? Kind.RECORD : Kind.UNION;
    }

    Optional<TypeDef> define(SchemaSpec schema, Shape shape, TypeRef.Named named) {
        if (shape instanceof Shape.Structure structure) {
            return Optional.of(record(schema, structure.parts(), named));
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return Optional.of(enumeration(schema, enumeration.integers(), named));
        } else if (shape instanceof Shape.Union union) {
            return unions.define(schema, union, named).map(TypeDef.class::cast);
        } else if (shape instanceof Shape.Choice choice) {
            return choices.define(schema, choice, named).map(TypeDef.class::cast);
        }
        return Optional.empty();
    }

    List<TypeDef> join(List<TypeDef> defined, Predicate<String> usedOnce) {
        return unions.join(defined, usedOnce);
    }

    private RecordDef record(SchemaSpec schema, ObjectParts parts, TypeRef.Named named) {
        parts.parts().stream().filter(part -> !part.equals(schema)).forEach(types.keywords::check);
        NameScope scope = NameScope.exact();
        List<Field> fields = new ArrayList<>();
        parts.properties()
                .forEach((name, schemas) -> fields.add(
                        properties.field(name, schemas, parts.required().contains(name), named.name(), scope, schema)));
        Additional additional = additional(parts, named, scope);
        int slots = fields.stream().mapToInt(Properties::slots).sum();
        if (slots > 253) {
            types.refusals.tooManyProperties(schema.span(), fields.size());
        }
        return new RecordDef(
                named.name(),
                named.codec(),
                schema.description(),
                fields,
                additional,
                size(parts),
                List.of(),
                parents(schema),
                Optional.empty(),
                types.residue.ofStructure(schema, parts, named.name()),
                Types.origin(schema.node()));
    }

    /** What a property that nothing speaks of means: one that no keyword can speak of is not kept. */
    private Additional additional(ObjectParts parts, TypeRef.Named named, NameScope scope) {
        Optional<SchemaSpec> open = parts.open();
        boolean refused = open.flatMap(part -> part.schema("additionalProperties"))
                .flatMap(SchemaSpec::booleanSchema)
                .isPresent();
        if (refused || parts.closesUnevaluated()) {
            return new Additional.Refused();
        } else if (!parts.keepsOthers()) {
            return new Additional.Ignored();
        }
        Optional<SchemaSpec> value = open.flatMap(part -> part.schema("additionalProperties"));
        return new Additional.Kept(
                scope.claim(List.of("additional", "additionalProperties", "otherProperties")),
                value.map(schema -> types.element(schema, named.name() + "Value"))
                        .orElseGet(TypeRef.AnyJson::new),
                value.map(types.traits::sensitive).orElse(false));
    }

    private Optional<Constraint> size(ObjectParts parts) {
        Optional<Constraint> size = Optional.empty();
        for (SchemaSpec part : parts.parts()) {
            size = Constraints.both(size, types.constraints.of(part, Constraint.Target.OBJECT))
                    .orElse(size);
        }
        return size;
    }

    /** The author's interface ({@code x-parent}) by its full name. */
    private List<String> parents(SchemaSpec schema) {
        Optional<String> parent = schema.string("x-parent");
        if (parent.isPresent() && !PARENT.matcher(parent.get()).matches()) {
            types.refusals.parent(schema.span("x-parent"), parent.get());
            return List.of();
        }
        return parent.map(List::of).orElse(List.of());
    }

    private EnumDef enumeration(SchemaSpec schema, boolean integers, TypeRef.Named named) {
        NameScope scope = NameScope.exact();
        Map<String, EnumDef.Constant> constants = new LinkedHashMap<>();
        Shapes.values(schema).stream().filter(value -> !Shapes.isNull(value)).forEach(value -> {
            String wire = Literals.wireValue((ScalarNode) value, integers);
            constants.computeIfAbsent(wire, w -> new EnumDef.Constant(scope.claim(JavaNames.constant(w)), w));
        });
        String unrecognized = scope.claim(List.of("UNRECOGNIZED", "UNRECOGNIZED_VALUE", "NOT_IN_THE_CONTRACT"));
        return new EnumDef(
                named.name(),
                schema.description(),
                integers,
                List.copyOf(constants.values()),
                unrecognized,
                Types.origin(schema.node()));
    }
}
