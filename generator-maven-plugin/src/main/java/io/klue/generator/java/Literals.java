package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.EnumDef;
import io.klue.generator.model.Literal;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeRef;
import java.math.BigDecimal;

/** Values of the contract as Java expressions. */
final class Literals {
    private Literals() {}

    /** {@code 900_000}, {@code 4_294_967_295L}. */
    static String wholeNumber(long value) {
        String digits = Long.toString(value);
        String grouped = Math.abs((double) value) < 10_000 ? digits : grouped(digits);
        return value == (int) value ? grouped : grouped + "L";
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
    }

    static CodeBlock of(Literal literal, TypeRef type, Scope scope) {
        if (literal instanceof Literal.Text text) {
            return CodeBlock.of("$S", text.value());
        } else if (literal instanceof Literal.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        } else if (literal instanceof Literal.Constant constant) {
            EnumDef definition = scope.enumeration(constant.enumName());
            String name = definition.constants().stream()
                    .filter(c -> c.wireValue().equals(constant.wireValue()))
                    .findFirst()
                    .map(EnumDef.Constant::javaName)
                    .orElseThrow();
            return CodeBlock.of("$T.$N", scope.named(constant.enumName()), name);
        }
        return number(((Literal.Numeric) literal).value(), ((TypeRef.Scalar) type).kind());
    }

    private static CodeBlock number(BigDecimal value, ScalarKind kind) {
        return switch (kind) {
            case INT32 -> CodeBlock.of("$L", wholeNumber(value.intValueExact()));
            case INT64 ->
                CodeBlock.of("$LL", wholeNumber(value.longValueExact()).replace("L", ""));
            case FLOAT -> CodeBlock.of("$Lf", value.floatValue());
            case DOUBLE -> CodeBlock.of("$Ld", value.doubleValue());
            default -> CodeBlock.of("new $T($S)", BigDecimal.class, value.toString());
        };
    }
}
