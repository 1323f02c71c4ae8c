package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.ChoiceDef;
import io.klue.generator.model.Content;
import io.klue.generator.model.Content.Kind;
import io.klue.generator.model.Encoding;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.RecordDef;
import io.klue.generator.model.ScalarKind;
import io.klue.generator.model.TypeDef;
import io.klue.generator.model.TypeRef;
import io.klue.generator.model.UnionDef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Constants that tell the JSON types of what a parameter's texts stand for. */
final class ShapeCode {
    private final Scope scope;
    private final Deque<String> within = new ArrayDeque<>();

    ShapeCode(Scope scope) {
        this.scope = scope;
    }

    /** {@code LIST_PETS_FILTER_SHAPE}. */
    static String constant(Parameter parameter) {
        return parameter.constraint() + "_SHAPE";
    }

    /**
     * The declaration of the constant.
     *
     * @param others the names that other parameters in the same place bear
     */
    CodeBlock declaration(Parameter parameter, List<String> others) {
        Encoding.Shaped shaped = (Encoding.Shaped) parameter.encoding();
        CodeBlock shape = shape(parameter.field().type());
        boolean takesOthers = shaped.style() == Encoding.Style.MULTI
                && takesOthers(parameter.field().type());
        if (takesOthers && !others.isEmpty()) {
            List<CodeBlock> names =
                    others.stream().map(name -> CodeBlock.of("$S", name)).toList();
            shape = CodeBlock.of("$L$>$>\n.except($L)$<$<", shape, Java.arguments(names, 80));
        }
        return CodeBlock.of("static final $T $N = $L;", Spi.PARAM_SHAPE, constant(parameter), shape);
    }

    /** {@code ADD_PET_BODY_SHAPE}. */
    static String constant(Kind form) {
        return form.constraint() + "_SHAPE";
    }

    /** The declaration of the constant of a form as a whole. */
    CodeBlock declaration(Kind form) {
        TypeRef type = ((Content.Form) form.content()).type();
        return CodeBlock.of("static final $T $N = $L;", Spi.PARAM_SHAPE, constant(form), shape(type));
    }

    /** Whether names that the contract does not know are properties. */
    private boolean takesOthers(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return !named.isEnum() && takesOthers(scope.definition(named.name()));
        }
        return type instanceof TypeRef.MapOf;
    }

    private boolean takesOthers(TypeDef def) {
        if (def instanceof UnionDef union) {
            return union.variants().stream().anyMatch(variant -> takesOthers(variant.type()));
        } else if (def instanceof ChoiceDef choice) {
            return choice.variants().stream().anyMatch(variant -> takesOthers(variant.type()));
        }
        return def instanceof RecordDef one && one.additional() instanceof RecordDef.Additional.Kept;
    }

    private CodeBlock shape(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return constant(
                    scalar.kind().isNumber() ? "NUMBER" : scalar.kind() == ScalarKind.BOOLEAN ? "BOOLEAN" : "STRING");
        } else if (type instanceof TypeRef.Named named) {
            return named.isEnum()
                    ? constant(named.kind() == TypeRef.Named.Kind.INTEGER_ENUM ? "NUMBER" : "STRING")
                    : defined(named);
        } else if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$T.list($L)", Spi.PARAM_SHAPE, shape(list.item()));
        } else if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$T.object().others($L)", Spi.PARAM_SHAPE, shape(map.value()));
        } else if (type instanceof TypeRef.Nullable nullable) {
            return shape(nullable.value());
        } else if (type instanceof TypeRef.Checked checked) {
            return shape(checked.value());
        }
        return constant("ANY");
    }

    private static CodeBlock constant(String name) {
        return CodeBlock.of("$T.$N", Spi.PARAM_SHAPE, name);
    }

    /** A type within itself is any JSON: its text says what it is. */
    private CodeBlock defined(TypeRef.Named named) {
        if (within.contains(named.name())) {
            return constant("ANY");
        }
        within.push(named.name());
        CodeBlock shape = defined(scope.definition(named.name()));
        within.pop();
        return shape;
    }

    private CodeBlock defined(TypeDef def) {
        if (def instanceof RecordDef one) {
            return object(one);
        } else if (def instanceof UnionDef union) {
            CodeBlock tag =
                    property(CodeBlock.of("$T.object()", Spi.PARAM_SHAPE), union.property(), constant("STRING"));
            return either(Stream.concat(
                            Stream.of(tag), union.variants().stream().map(variant -> shape(variant.type())))
                    .toList());
        }
        return either(((ChoiceDef) def)
                .variants().stream().map(variant -> shape(variant.type())).toList());
    }

    private CodeBlock object(RecordDef def) {
        CodeBlock shape = CodeBlock.of("$T.object()", Spi.PARAM_SHAPE);
        if (def.tag().isPresent()) {
            shape = property(shape, def.tag().get().property(), constant("STRING"));
        }
        for (var field : def.fields()) {
            shape = property(shape, field.wireName(), shape(field.type()));
        }
        return def.additional() instanceof RecordDef.Additional.Kept kept
                ? CodeBlock.of("$L$>$>\n.others($L)$<$<", shape, shape(kept.type()))
                : shape;
    }

    private static CodeBlock property(CodeBlock object, String name, CodeBlock shape) {
        return CodeBlock.of("$L$>$>\n.property($S, $L)$<$<", object, name, shape);
    }

    private static CodeBlock either(List<CodeBlock> shapes) {
        List<CodeBlock> distinct = new ArrayList<>(shapes.stream().distinct().toList());
        CodeBlock all = distinct.remove(0);
        for (CodeBlock other : distinct) {
            all = CodeBlock.of("$L.or($L)", all, other);
        }
        return all;
    }
}
