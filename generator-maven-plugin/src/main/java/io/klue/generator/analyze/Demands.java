package io.klue.generator.analyze;

import io.klue.generator.model.Constraint;
import io.klue.generator.model.Constraint.Target;
import io.klue.generator.model.Demand;
import io.klue.generator.model.Demand.Applied;
import io.klue.generator.model.Demand.Choice;
import io.klue.generator.model.Field.Trait;
import io.klue.generator.model.Rule;
import io.klue.generator.naming.JavaNames;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.spec.SchemaSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of a schema, one by one, as demands on a JSON value (JSON Schema 2020-12, core 10 and 11, validation 6). */
final class Demands {
    private final RuleBook book;
    private final Keywords keywords;
    private final Constraints constraints;
    private final Shapes shapes;
    private final SchemaNames names;
    private final Traits traits;

    Demands(RuleBook book, Readers readers) {
        this.book = book;
        this.keywords = readers.keywords();
        this.constraints = readers.constraints();
        this.shapes = readers.shapes();
        this.names = readers.names();
        this.traits = readers.traits();
    }

    /** What reads the parts of a schema. */
    record Readers(Keywords keywords, Constraints constraints, Shapes shapes, SchemaNames names, Traits traits) {}

    /** What a subschema demands: in place, or as a call where it refers to another. */
    Rule rule(SchemaSpec schema, String context) {
        Optional<Boolean> bool = schema.booleanSchema();
        if (bool.isPresent()) {
            return bool.get() ? new Rule.Anything() : new Rule.Nothing();
        }
        List<Demand> demands = of(schema, context);
        if (demands.isEmpty()) {
            return new Rule.Anything();
        }
        boolean one = demands.size() == 1
                && demands.get(0) instanceof Choice choice
                && choice.rules().size() == 1;
        return one ? ((Choice) demands.get(0)).rules().get(0) : new Rule.All(demands);
    }

    /** Everything that a schema demands, in the order in which it is checked. */
    List<Demand> of(SchemaSpec schema, String context) {
        List<Demand> demands = new ArrayList<>();
        if (schema.booleanSchema().isPresent()) {
            return rule(schema, context) instanceof Rule.Nothing ? List.of(new Demand.Never()) : List.of();
        }
        keywords.check(schema);
        Optional<ScalarNode> ref = schema.ref();
        if (ref.isEmpty() || schema.refHasSiblings()) {
            values(schema, demands);
            objects(schema, context, demands);
            arrays(schema, context, demands);
        }
        inPlace(schema, context, demands);
        if (ref.isEmpty() || schema.refHasSiblings()) {
            applied(schema, "unevaluatedProperties", Applied.Keyword.UNEVALUATED_PROPERTIES, context, demands);
            applied(schema, "unevaluatedItems", Applied.Keyword.UNEVALUATED_ITEMS, context, demands);
        }
        if (!demands.isEmpty() && traits.sensitive(schema)) {
            demands.add(0, new Demand.Sensitive());
        }
        return List.copyOf(demands);
    }

    private void values(SchemaSpec schema, List<Demand> demands) {
        List<String> types = schema.types();
        if (schema.has("type")) {
            List<String> all = new ArrayList<>(types);
            if (schema.nullable()) {
                all.add("null");
            }
            demands.add(new Demand.Types(all));
        }
        if (schema.has("enum")) {
            demands.add(new Demand.Values(
                    schema.enumValues().stream().map(JsonTexts::of).toList(), false));
        }
        schema.get("const").ifPresent(value -> demands.add(new Demand.Values(List.of(JsonTexts.of(value)), true)));
        for (Target target : Target.values()) {
            Optional<Constraint> bounds = constraints.ofJson(schema, target);
            bounds.ifPresent(constraint -> demands.add(new Demand.Bounds(constraint)));
        }
    }

    private void objects(SchemaSpec schema, String context, List<Demand> demands) {
        // what travels one way only is required by the codec, which knows the way
        List<String> required = schema.required().stream()
                .filter(name -> !oneWay(schema.whole().properties().get(name)))
                .toList();
        if (!required.isEmpty()) {
            demands.add(new Demand.Required(required));
        }
        schema.stringLists("dependentRequired")
                .forEach((name, names) -> demands.add(new Demand.DependentRequired(name, names)));
        properties(schema, context, demands);
        schema.schemaMap("patternProperties")
                .forEach((pattern, value) -> constraints
                        .pattern(pattern, value.node())
                        .ifPresent(p -> demands.add(
                                new Demand.PatternProperties(p, rule(value, in(context, "patternValue"))))));
        applied(schema, "additionalProperties", Applied.Keyword.ADDITIONAL_PROPERTIES, context, demands);
        applied(schema, "propertyNames", Applied.Keyword.PROPERTY_NAMES, context, demands);
    }

    private boolean oneWay(@Nullable SchemaSpec property) {
        Set<Trait> said = property == null ? Set.of() : traits.of(List.of(property));
        return said.contains(Trait.READ_ONLY) || said.contains(Trait.WRITE_ONLY);
    }

    private void properties(SchemaSpec schema, String context, List<Demand> demands) {
        List<String> free = new ArrayList<>();
        schema.properties().forEach((name, value) -> {
            Rule rule = rule(value, in(context, name));
            if (rule instanceof Rule.Anything) {
                free.add(name);
            } else {
                demands.add(new Demand.Property(name, rule));
            }
        });
        if (schema.foreign().contains("properties") && schema.has("additionalProperties")) {
            free.addAll(schema.whole().properties().keySet());
        }
        if (!free.isEmpty()) {
            demands.add(new Demand.Named(free));
        }
    }

    private void arrays(SchemaSpec schema, String context, List<Demand> demands) {
        List<SchemaSpec> prefix = schema.schemas("prefixItems");
        if (!prefix.isEmpty()) {
            demands.add(new Demand.PrefixItems(
                    prefix.stream().map(item -> rule(item, in(context, "item"))).toList()));
        }
        applied(schema, "items", Applied.Keyword.ITEMS, context, demands);
        schema.schema("contains")
                .ifPresent(item -> demands.add(new Demand.Contains(
                        count(schema, "minContains", 1),
                        count(schema, "maxContains", Integer.MAX_VALUE),
                        rule(item, in(context, "contained")))));
    }

    private static long count(SchemaSpec schema, String keyword, long otherwise) {
        return schema.number(keyword)
                .map(number -> number.number()
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .longValue())
                .orElse(otherwise);
    }

    private void inPlace(SchemaSpec schema, String context, List<Demand> demands) {
        reference(schema, context, demands);
        if (schema.ref().isPresent() && !schema.refHasSiblings()) {
            return;
        }
        choice(schema, "allOf", Choice.Mode.ALL_OF, context, demands);
        choice(schema, "anyOf", Choice.Mode.ANY_OF, context, demands);
        choice(schema, "oneOf", Choice.Mode.ONE_OF, context, demands);
        choice(schema, "x-one-of", Choice.Mode.ONE_OF, context, demands);
        applied(schema, "not", Applied.Keyword.NOT, context, demands);
        schema.schema("if").ifPresent(condition -> {
            Rule then =
                    schema.schema("then").map(s -> rule(s, in(context, "then"))).orElseGet(Rule.Anything::new);
            Rule otherwise =
                    schema.schema("else").map(s -> rule(s, in(context, "else"))).orElseGet(Rule.Anything::new);
            demands.add(new Demand.When(rule(condition, in(context, "if")), then, otherwise));
        });
        schema.schemaMap("dependentSchemas")
                .forEach((name, value) ->
                        demands.add(new Demand.DependentSchema(name, rule(value, in(context, name)))));
    }

    private void reference(SchemaSpec schema, String context, List<Demand> demands) {
        ScalarNode ref = schema.ref().orElse(null);
        SchemaSpec target = ref == null ? null : shapes.target(schema, ref).orElse(null);
        if (ref == null || target == null) {
            return;
        }
        Rule rule = target.booleanSchema().isPresent()
                ? rule(target, context)
                : new Rule.Of(book.check(target, names.referred(ref, target, context)));
        if (!(rule instanceof Rule.Anything)) {
            demands.add(new Choice(Choice.Mode.ALL_OF, List.of(rule)));
        }
    }

    private void choice(SchemaSpec schema, String keyword, Choice.Mode meaning, String context, List<Demand> demands) {
        List<Rule> rules = schema.schemas(keyword).stream()
                .map(part -> rule(part, in(context, keyword)))
                .toList();
        boolean says = rules.stream().anyMatch(rule -> !(rule instanceof Rule.Anything));
        if (!rules.isEmpty() && (says || meaning == Choice.Mode.ONE_OF)) {
            demands.add(new Choice(meaning, rules));
        }
    }

    /** A keyword with one schema; one that allows everything counts too: it marks what it has seen. */
    private void applied(
            SchemaSpec schema, String keyword, Applied.Keyword meaning, String context, List<Demand> demands) {
        schema.schema(keyword).ifPresent(value -> demands.add(new Applied(meaning, rule(value, in(context, keyword)))));
    }

    private static String in(String context, String inner) {
        return context + JavaNames.type(inner).get(0);
    }
}
