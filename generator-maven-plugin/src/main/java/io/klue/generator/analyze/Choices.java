package io.klue.generator.analyze;

import io.klue.generator.model.ChoiceDef;
import io.klue.generator.model.ChoiceDef.Variant;
import io.klue.generator.model.RulesRef;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.naming.NameScope;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unions without a property that tells the variants apart. */
final class Choices {
    private final Types types;
    private final VariantShapes shapes;

    Choices(Types types, Shapes shapes) {
        this.types = types;
        this.shapes = new VariantShapes(shapes);
    }

    Optional<ChoiceDef> define(SchemaSpec schema, Shape.Choice choice, TypeRef.Named named) {
        Optional<List<Integer>> twins = shapes.twins(choice.variants());
        if (twins.isPresent() && !choice.keyword().equals("anyOf")) {
            types.refusals.twins(
                    schema.span(choice.keyword()),
                    choice.keyword(),
                    twins.get().get(0),
                    twins.get().get(1));
            return Optional.empty();
        }
        NameScope nested = NameScope.exact();
        List<Variant> variants = new ArrayList<>();
        for (SchemaSpec schemaOfVariant : choice.variants()) {
            TypeRef type = types.of(schemaOfVariant, named.name() + "Variant");
            boolean record = type instanceof TypeRef.Named one && one.kind() == TypeRef.Named.Kind.RECORD;
            Optional<String> wrapper = record ? Optional.empty() : Optional.of(nested.claim(wrapperNames(type)));
            Optional<RulesRef> rules = choice.byKind()
                    ? Optional.empty()
                    : Optional.of(types.book.called(schemaOfVariant, named.name() + "Variant"));
            variants.add(new Variant(wrapper, type, kind(type.unchecked()), rules));
        }
        return Optional.of(new ChoiceDef(
                named.name(),
                named.codec(),
                schema.description(),
                choice.keyword(),
                choice.byKind(),
                variants,
                nested.claim(List.of("Unrecognized", "UnrecognizedVariant")),
                types.residue.ofChoice(schema, choice, named.name()),
                Types.origin(schema.node())));
    }

    /** {@code OfString}, {@code OfPetList}. */
    private static List<String> wrapperNames(TypeRef type) {
        String name = "Of" + word(type.unchecked());
        return List.of(name, name + "2", name + "3", name + "4");
    }

    private static String word(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return JavaNames.capitalized(scalar.kind().verb());
        } else if (type instanceof TypeRef.Named named) {
            return named.name();
        } else if (type instanceof TypeRef.ListOf list) {
            return word(list.item().unchecked()) + "List";
        } else if (type instanceof TypeRef.MapOf map) {
            return word(map.value().unchecked()) + "Map";
        }
        return "Value";
    }

    /** The JSON type of a Java type, as the runtime calls it. */
    private static String kind(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().isNumber() ? "NUMBER" : scalar.kind() == ScalarKind.BOOLEAN ? "BOOLEAN" : "STRING";
        } else if (type instanceof TypeRef.Named named) {
            return switch (named.kind()) {
                case STRING_ENUM -> "STRING";
                case INTEGER_ENUM -> "NUMBER";
                case RECORD, UNION -> "OBJECT";
            };
        }
        return type instanceof TypeRef.ListOf ? "ARRAY" : "OBJECT";
    }
}
