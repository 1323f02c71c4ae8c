package io.klue.generator.analyze;

import io.klue.generator.model.Constraint;
import io.klue.generator.model.Constraint.Keyword;
import io.klue.generator.model.Constraint.Target;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.spec.SchemaSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole mapping of {@code type} and {@code format} to scalars. An unknown format falls back on the type. */
final class Formats {
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Formats of strings that the runtime checks (JSON Schema 2020-12 validation, section 7.3; OpenAPI registry). */
    private static final Set<String> CHECKED = Set.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "uuid",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "byte");

    private static final Set<String> OF_STRINGS = Set.of("binary", "password");
    private static final Set<String> OF_INTEGERS = Set.of("int32", "int64");
    private static final Set<String> OF_NUMBERS = Set.of("float", "double");

    private Formats() {}

    static ScalarKind string(SchemaSpec schema) {
        return switch (checked(schema).orElse("")) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "time" -> ScalarKind.TIME;
            case "uuid" -> ScalarKind.UUID;
            case "uri" -> ScalarKind.URI;
            case "byte" -> ScalarKind.BYTES;
            default -> ScalarKind.STRING;
        };
    }

    /** An integer whose bounds fit a {@code long} is one; without them no Java type but BigInteger holds it. */
    static ScalarKind number(SchemaSpec schema, String type, boolean plainIsLong) {
        String format = format(schema);
        if (type.equals("integer")) {
            return switch (format) {
                case "int32" -> ScalarKind.INT32;
                case "int64" -> ScalarKind.INT64;
                default -> plainIsLong || boundedByLong(schema) ? ScalarKind.INT64 : ScalarKind.INTEGER;
            };
        }
        return switch (format) {
            case "float" -> ScalarKind.FLOAT;
            case "double" -> ScalarKind.DOUBLE;
            default -> ScalarKind.DECIMAL;
        };
    }

    private static boolean boundedByLong(SchemaSpec schema) {
        return fitsLong(schema, "minimum", "exclusiveMinimum") && fitsLong(schema, "maximum", "exclusiveMaximum");
    }

    private static boolean fitsLong(SchemaSpec schema, String... keywords) {
        return Stream.of(keywords)
                .flatMap(keyword -> schema.number(keyword).stream())
                .map(ScalarNode::number)
                .anyMatch(bound -> bound.compareTo(LONG_MIN) >= 0 && bound.compareTo(LONG_MAX) <= 0);
    }

    /** The format, if the runtime checks it on a string. A string that says so of its encoding is of the format byte. */
    static Optional<String> checked(SchemaSpec schema) {
        boolean base64 = schema.types().equals(List.of("string"))
                && schema.string("contentEncoding").filter("base64"::equals).isPresent();
        return base64 ? Optional.of("byte") : schema.string("format").filter(CHECKED::contains);
    }

    /** The range that a format gives an integer. */
    static Optional<Constraint> range(SchemaSpec schema) {
        return switch (format(schema)) {
            case "int32" -> Optional.of(range(Integer.MIN_VALUE, Integer.MAX_VALUE));
            case "int64" -> Optional.of(range(Long.MIN_VALUE, Long.MAX_VALUE));
            default -> Optional.empty();
        };
    }

    private static Constraint range(long least, long greatest) {
        return new Constraint(Target.NUMBER, List.of(new Keyword("minimum", least), new Keyword("maximum", greatest)));
    }

    /** The type that a format belongs to; empty if it is unknown. */
    static Optional<String> type(String format) {
        if (CHECKED.contains(format) || OF_STRINGS.contains(format)) {
            return Optional.of("string");
        } else if (OF_INTEGERS.contains(format)) {
            return Optional.of("integer");
        }
        return OF_NUMBERS.contains(format) ? Optional.of("number") : Optional.empty();
    }

    private static String format(SchemaSpec schema) {
        return schema.string("format").orElse("");
    }
}
