package io.klue.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Constraint;
import io.klue.generator.model.Constraint.Keyword;
import io.klue.generator.model.Constraint.Pattern;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Constants for the constraints of a type and of what it holds: {@code TAGS}, {@code TAGS_ITEM}. */
final class ConstraintCode {
    private ConstraintCode() {}

    /**
     * The declarations.
     *
     * @param modifiers {@code static final} with what stands before
     */
    static List<CodeBlock> declarations(TypeRef type, String stem, String modifiers) {
        List<CodeBlock> declarations = new ArrayList<>();
        type.constraint()
                .ifPresent(c -> declarations.add(
                        CodeBlock.of("$L $T $N = $L;", modifiers, className(c), stem, construction(c))));
        if (type instanceof TypeRef.ListOf list) {
            declarations.addAll(declarations(list.item(), item(stem), modifiers));
        } else if (type instanceof TypeRef.MapOf map) {
            declarations.addAll(declarations(map.value(), value(stem), modifiers));
        } else if (type instanceof TypeRef.Nullable nullable) {
            declarations.addAll(declarations(nullable.value(), stem, modifiers));
        } else if (type instanceof TypeRef.Checked checked) {
            declarations.addAll(declarations(checked.value(), stem, modifiers));
        }
        return declarations;
    }

    static String item(String stem) {
        return stem + "_ITEM";
    }

    static String value(String stem) {
        return stem + "_VALUE";
    }

    static ClassName className(Constraint constraint) {
        return switch (constraint.target()) {
            case STRING -> Spi.STRING_CONSTRAINT;
            case NUMBER -> Spi.NUMBER_CONSTRAINT;
            case ARRAY -> Spi.ARRAY_CONSTRAINT;
            case OBJECT -> Spi.OBJECT_CONSTRAINT;
        };
    }

    /** {@code new NumberConstraint().minimum(1).maximum(100)}: it reads like the contract. */
    static CodeBlock construction(Constraint constraint) {
        CodeBlock.Builder code = CodeBlock.builder().add("new $T()", className(constraint));
        for (Keyword keyword : constraint.keywords()) {
            code.add(".$N($L)", keyword.name(), argument(constraint, keyword));
        }
        return code.build();
    }

    private static CodeBlock argument(Constraint constraint, Keyword keyword) {
        Object value = keyword.value();
        if (value instanceof Boolean) {
            return CodeBlock.of("");
        } else if (value instanceof Long number) {
            return number(constraint, number);
        }
        return value instanceof Pattern pattern ? pattern(pattern) : CodeBlock.of("$S", value.toString());
    }

    /** The arguments that make a pattern. */
    static CodeBlock pattern(Pattern pattern) {
        return pattern.java().equals(pattern.source())
                ? CodeBlock.of("$S", pattern.source())
                : CodeBlock.of("$S, $S", pattern.source(), pattern.java());
    }

    private static CodeBlock number(Constraint constraint, long number) {
        if (constraint.target() == Constraint.Target.NUMBER) {
            return CodeBlock.of("$L", Literals.wholeNumber(number));
        }
        // no string, list or map of Java is longer
        return CodeBlock.of("$L", Literals.wholeNumber(Math.min(number, Integer.MAX_VALUE)));
    }
}
