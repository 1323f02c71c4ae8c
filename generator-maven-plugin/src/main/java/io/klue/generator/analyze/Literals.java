package io.klue.generator.analyze;

import io.klue.generator.model.Literal;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import io.klue.generator.source.ScalarNode;
import io.klue.generator.source.SpecNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Values of the contract that code will hold: defaults and enum values. */
final class Literals {
    private Literals() {}

    /** An enum value as it crosses the wire, however YAML wrote it. */
    static String wireValue(ScalarNode value, boolean integer) {
        return integer ? value.number().toBigInteger().toString() : value.text();
    }

    /**
     * A default for a value of the type; empty if it is not one of its values.
     *
     * @param enumValues the wire values, if the type is an enum
     */
    static Optional<Literal> of(SpecNode node, TypeRef type, Set<String> enumValues) {
        if (!(node instanceof ScalarNode scalar)) {
            return Optional.empty();
        } else if (type instanceof TypeRef.Named named && named.isEnum()) {
            return constant(scalar, named, enumValues);
        }
        return type instanceof TypeRef.Scalar target ? of(scalar, target.kind()) : Optional.empty();
    }

    private static Optional<Literal> constant(ScalarNode scalar, TypeRef.Named named, Set<String> enumValues) {
        boolean integer = named.kind() == TypeRef.Named.Kind.INTEGER_ENUM;
        boolean rightKind = (scalar.kind() == ScalarNode.Kind.INTEGER) == integer;
        return Optional.of(scalar)
                .filter(value -> rightKind)
                .map(value -> wireValue(value, integer))
                .filter(enumValues::contains)
                .map(wire -> new Literal.Constant(named.name(), wire));
    }

    private static Optional<Literal> of(ScalarNode scalar, ScalarKind kind) {
        return switch (scalar.kind()) {
            case STRING -> kind == ScalarKind.STRING ? Optional.of(new Literal.Text(scalar.text())) : Optional.empty();
            case BOOLEAN ->
                kind == ScalarKind.BOOLEAN ? Optional.of(new Literal.Flag(scalar.bool())) : Optional.empty();
            case INTEGER, NUMBER -> number(scalar.number(), kind);
            case NULL -> Optional.empty();
        };
    }

    private static Optional<Literal> number(BigDecimal value, ScalarKind kind) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean fits = switch (kind) {
            case INT32 -> whole && value.toBigInteger().bitLength() < Integer.SIZE;
            case INT64 -> whole && value.toBigInteger().bitLength() < Long.SIZE;
            case FLOAT -> Float.isFinite(value.floatValue());
            case DOUBLE -> Double.isFinite(value.doubleValue());
            case DECIMAL -> true;
            default -> false;
        };
        return fits ? Optional.of(new Literal.Numeric(value)) : Optional.empty();
    }
}
