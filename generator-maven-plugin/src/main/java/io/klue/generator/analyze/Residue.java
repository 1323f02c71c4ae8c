package io.klue.generator.analyze;

import io.klue.generator.model.Demand;
import io.klue.generator.model.Demand.Choice;
import io.klue.generator.model.Rule;
import io.klue.generator.model.RulesRef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the Java type of a schema leaves open, so that rules check it on the JSON. */
final class Residue {
    private final RuleBook book;

    Residue(RuleBook book) {
        this.book = book;
    }

    /** Beyond a scalar, list or map. */
    Optional<RulesRef> ofPlain(SchemaSpec schema, String type, TypeRef java, String context) {
        Set<String> enforced = new HashSet<>(plain(schema, type));
        if (java instanceof TypeRef.ListOf list && !equalAsJson(list.item())) {
            enforced.remove("uniqueItems");
        }
        return rest(schema, type, enforced, context);
    }

    /** Whether Java values are equal just when their JSON is: two texts can be one date, two objects one record. */
    static boolean equalAsJson(TypeRef type) {
        if (type.unchecked() instanceof TypeRef.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING, BOOLEAN, INT32, INT64, INTEGER, DECIMAL, URI -> true;
                default -> false;
            };
        }
        return type.unchecked() instanceof TypeRef.AnyJson
                || (type.unchecked() instanceof TypeRef.Named named && named.isEnum());
    }

    private static Set<String> plain(SchemaSpec schema, String type) {
        return switch (type) {
            case "string" -> with(Keywords.STRING, "format", "contentEncoding");
            case "integer", "number" -> with(Keywords.NUMBER, "format");
            case "array" -> with(Keywords.ARRAY, schema.has("prefixItems") ? "" : "items");
            case "object" -> with(Keywords.OBJECT, schema.has("patternProperties") ? "" : "additionalProperties");
            default -> Set.of();
        };
    }

    /** Beyond an enum. */
    Optional<RulesRef> ofEnum(SchemaSpec schema, boolean integers, String context) {
        String type = integers ? "integer" : "string";
        return rest(schema, type, Set.of(schema.has("enum") ? "enum" : "const", "format"), context);
    }

    private Optional<RulesRef> rest(SchemaSpec schema, String type, Set<String> enforced, String context) {
        Set<String> hidden = new HashSet<>(enforced);
        hidden.add("type");
        hidden.addAll(Keywords.idleFor(type));
        boolean marks = schema.has("unevaluatedItems") || schema.has("unevaluatedProperties");
        SchemaSpec open = marks ? schema.without(Keywords.idleFor(type)) : schema.without(hidden);
        return book.rest(schema, book.demands(open, context), context);
    }

    /** Beyond a record. */
    Optional<RulesRef> ofStructure(SchemaSpec schema, ObjectParts parts, String context) {
        if (parts.marksUnevaluated()) {
            return Optional.of(book.check(schema, context));
        }
        List<Demand> rest = new ArrayList<>();
        for (SchemaSpec part : parts.parts()) {
            List<Demand> demands = book.demands(part.without(structure(part, parts)), context);
            if (part.node() == schema.node()) {
                rest.addAll(demands);
            } else if (!demands.isEmpty()) {
                rest.add(new Choice(Choice.Mode.ALL_OF, List.of(new Rule.All(demands))));
            }
        }
        return book.rest(schema, rest, context);
    }

    /** Whether an object is no more than properties, one schema each, and which of them are required. */
    static boolean isPlain(ObjectParts parts) {
        Set<String> plain = Set.of("type", "$ref", "allOf", "properties", "required");
        return !parts.marksUnevaluated()
                && parts.properties().values().stream().allMatch(schemas -> schemas.size() == 1)
                && parts.parts().stream()
                        .map(part -> part.without(Keywords.idleFor("object")))
                        .flatMap(part -> part.keywords().stream()
                                .filter(keyword -> !(keyword.equals("additionalProperties")
                                        && part.get(keyword)
                                                .map(Residue::isTrue)
                                                .orElse(false))))
                        .noneMatch(keyword -> Keywords.narrows(keyword) && !plain.contains(keyword));
    }

    private static boolean isTrue(SpecNode node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN && scalar.bool();
    }

    private static Set<String> structure(SchemaSpec part, ObjectParts parts) {
        Set<String> hidden = new HashSet<>(Keywords.idleFor("object"));
        hidden.addAll(Keywords.OBJECT);
        hidden.addAll(List.of("type", "$ref", "allOf", "properties", "required", "unevaluatedProperties"));
        if (parts.additionalIsTyped(part)) {
            hidden.add("additionalProperties");
        }
        return hidden;
    }

    /** Beyond a union: that its variants are objects with the discriminator goes without saying. */
    Optional<RulesRef> ofUnion(SchemaSpec schema, Shape.Union union, String context) {
        if (union.keyword().isEmpty()) {
            return Optional.empty(); // each heir holds what it inherits
        }
        Set<String> hidden = with(List.of(union.keyword()), "discriminator");
        if (schema.types().equals(List.of("object"))) {
            hidden.add("type");
        }
        if (Set.of(union.property()).containsAll(schema.required())) {
            hidden.add("required");
        }
        return book.rest(schema, book.demands(schema.without(hidden), context), context);
    }

    /** Beyond a choice: with {@code oneOf} or {@code anyOf} itself if it was made by trying. */
    Optional<RulesRef> ofChoice(SchemaSpec schema, Shape.Choice choice, String context) {
        Set<String> hidden = new HashSet<>(List.of("discriminator"));
        if (choice.byKind()) {
            hidden.add(choice.keyword());
        }
        return book.rest(schema, book.demands(schema.without(hidden), context), context);
    }

    private static Set<String> with(List<String> keywords, String... more) {
        Set<String> all = new HashSet<>(keywords);
        all.addAll(List.of(more));
        return all;
    }
}
