package io.klue.generator.analyze;

import io.klue.generator.analyze.regex.PatternTranslator;
import io.klue.generator.analyze.regex.Translation;
import io.klue.generator.analyze.regex.UntranslatableException;
import io.klue.generator.model.Constraint;
import io.klue.generator.model.Constraint.Keyword;
import io.klue.generator.model.Constraint.Pattern;
import io.klue.generator.model.Constraint.Target;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import io.klue.generator.spec.SchemaSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bounds of a value, from its keywords. */
final class Constraints {
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Refusals refusals;

    Constraints(Refusals refusals) {
        this.refusals = refusals;
    }

    Optional<Constraint> of(SchemaSpec schema, Target target) {
        List<Keyword> keywords = switch (target) {
            case STRING -> strings(schema);
            case NUMBER -> numbers(schema);
            case ARRAY -> arrays(schema);
            case OBJECT -> bounds(schema, Keywords.OBJECT);
        };
        return keywords.isEmpty() ? Optional.empty() : Optional.of(new Constraint(target, keywords));
    }

    /** As {@link #of}, for a value that no Java type bounds: an {@code int32} is a range too. */
    Optional<Constraint> ofJson(SchemaSpec schema, Target target) {
        Optional<Constraint> said = of(schema, target);
        Optional<Constraint> range = target == Target.NUMBER ? Formats.range(schema) : Optional.empty();
        return both(said, range).orElse(said);
    }

    /** Both at once; of two bounds the narrower. Empty if two patterns or divisors would have to hold together. */
    static Optional<Optional<Constraint>> both(Optional<Constraint> one, Optional<Constraint> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.of(one.or(() -> other));
        }
        Map<String, Keyword> merged = new LinkedHashMap<>();
        one.get().keywords().forEach(k -> merged.put(k.name(), k));
        for (Keyword keyword : other.get().keywords()) {
            Keyword present = merged.get(keyword.name());
            Keyword narrower = present == null ? keyword : narrower(present, keyword);
            if (narrower == null) {
                return Optional.empty();
            }
            merged.put(keyword.name(), narrower);
        }
        return Optional.of(Optional.of(new Constraint(one.get().target(), List.copyOf(merged.values()))));
    }

    private static @Nullable Keyword narrower(Keyword one, Keyword other) {
        if (one.equals(other)) {
            return one;
        }
        int order = decimal(one.value()).compareTo(decimal(other.value()));
        String name = one.name();
        if (name.startsWith("min") || name.equals("exclusiveMinimum")) {
            return order >= 0 ? one : other;
        }
        return name.startsWith("max") || name.equals("exclusiveMaximum") ? order <= 0 ? one : other : null;
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof Long number
                ? BigDecimal.valueOf(number)
                : value instanceof BigDecimal decimal ? decimal : BigDecimal.ZERO;
    }

    private List<Keyword> strings(SchemaSpec schema) {
        List<Keyword> keywords = new ArrayList<>(bounds(schema, List.of("minLength", "maxLength")));
        if (schema.get("pattern").orElse(null) instanceof ScalarNode scalar) {
            pattern(scalar.text(), scalar).ifPresent(pattern -> keywords.add(new Keyword("pattern", pattern)));
        }
        Formats.checked(schema).ifPresent(format -> keywords.add(new Keyword("format", format)));
        return keywords;
    }

    /** A regular expression of the contract; empty if it was refused. */
    Optional<Pattern> pattern(String regex, SpecNode at) {
        try {
            Translation translation = PatternTranslator.translate(regex);
            translation.doubtful().forEach(part -> refusals.doubtfulQuantifier(at.span(), part));
            return Optional.of(new Pattern(regex, translation.java()));
        } catch (UntranslatableException e) {
            refusals.pattern(at, e);
            return Optional.empty();
        }
    }

    private static List<Keyword> arrays(SchemaSpec schema) {
        List<Keyword> keywords = new ArrayList<>(bounds(schema, List.of("minItems", "maxItems")));
        if (schema.flag("uniqueItems")) {
            keywords.add(new Keyword("uniqueItems", true));
        }
        return keywords;
    }

    /** {@code exclusiveMinimum: true} beside {@code minimum} is Swagger 2.0 and OpenAPI 3.0; a number is 3.1. */
    private static List<Keyword> numbers(SchemaSpec schema) {
        List<Keyword> keywords = new ArrayList<>();
        bound(schema, "minimum", "exclusiveMinimum", keywords);
        bound(schema, "maximum", "exclusiveMaximum", keywords);
        schema.number("multipleOf").ifPresent(n -> keywords.add(new Keyword("multipleOf", value(n))));
        return keywords;
    }

    private static void bound(SchemaSpec schema, String inclusive, String exclusive, List<Keyword> keywords) {
        boolean flag = schema.flag(exclusive);
        schema.number(inclusive).ifPresent(n -> keywords.add(new Keyword(flag ? exclusive : inclusive, value(n))));
        schema.number(exclusive).ifPresent(n -> keywords.add(new Keyword(exclusive, value(n))));
    }

    private static List<Keyword> bounds(SchemaSpec schema, List<String> names) {
        List<Keyword> keywords = new ArrayList<>();
        for (String name : names) {
            SpecNode node = schema.get(name).orElse(null);
            if (node instanceof ScalarNode scalar
                    && scalar.kind() != ScalarNode.Kind.STRING
                    && !(name.startsWith("min") && scalar.number().signum() == 0)) {
                keywords.add(new Keyword(name, value(scalar)));
            }
        }
        return keywords;
    }

    private static Object value(ScalarNode node) {
        BigDecimal number = node.number();
        boolean fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(LONG_MIN) >= 0
                && number.compareTo(LONG_MAX) <= 0;
        return fits ? (Object) number.longValueExact() : number;
    }
}
