package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Encoding;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation.Location;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.TypeRef;
import io.klue.generator.model.TypeRef.Named;
import io.klue.generator.model.TypeRef.Named.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters and headers: decoding, encoding, checking. */
final class ParamCode {
    private final Scope scope;
    private final WireCode wire;

    ParamCode(Scope scope) {
        this.scope = scope;
        this.wire = new WireCode(scope);
    }

    /** Reads a parameter of a request; null if it is absent. */
    CodeBlock decode(Parameter parameter) {
        Field field = parameter.field();
        CodeBlock param = CodeBlock.of(
                "exchange.$N($S)$L$L$L$L",
                parameter.location().verb(),
                field.wireName(),
                field.sensitive() ? ".sensitive()" : "",
                field.required() && parameter.location() != Location.PATH ? ".required()" : "",
                parameter.emptyIsAbsent() ? ".emptyIsAbsent()" : "",
                prefix(parameter.encoding()));
        return decode(param, field.type().checkedBy(field.rules()), parameter.constraint(), parameter.encoding());
    }

    private static CodeBlock prefix(Encoding encoding) {
        return encoding instanceof Encoding.Prefixed prefixed
                ? CodeBlock.of(
                        ".styled($T.$N)", Spi.PARAM_STYLE, prefixed.style().name())
                : CodeBlock.of("");
    }

    /**
     * Reads the files of a form; null if there are none.
     *
     * @param mediaTypes what they may be
     */
    CodeBlock decodeFile(Parameter parameter, List<String> mediaTypes) {
        Field field = parameter.field();
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$S", field.wireName())));
        mediaTypes.forEach(type -> arguments.add(CodeBlock.of("$S", type)));
        return CodeBlock.of(
                "$L$L.$N($L)",
                Java.call(CodeBlock.of("exchange.file"), arguments),
                field.required() ? ".required()" : "",
                field.container() ? "payloads" : "payload",
                WireCode.constant(field.type(), parameter.constraint()));
    }

    /** Reads a text as a parameter is read. */
    CodeBlock decodeText(CodeBlock text, TypeRef type, String stem) {
        return decode(text, type, stem, new Encoding.Plain());
    }

    /** Reads a header of a reply. */
    CodeBlock decodeHeader(Parameter header) {
        Field field = header.field();
        CodeBlock param = CodeBlock.of("reply.header($S)$L", field.wireName(), field.required() ? ".required()" : "");
        CodeBlock value = decode(param, field.type().bare(), header.constraint(), header.encoding());
        if (field.container()) {
            Class<?> empty = field.type() instanceof TypeRef.ListOf ? List.class : Map.class;
            return CodeBlock.of("$T.ofNullable($L).orElse($T.of())", Optional.class, value, empty);
        }
        return field.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** What an answer is handed as a header. */
    CodeBlock answered(Parameter header, CodeBlock accessor) {
        return header.encoding().byCodec()
                ? byCodec(header, accessor, "answered", "answeredJson")
                : value(header.field(), accessor);
    }

    private CodeBlock decode(CodeBlock param, TypeRef type, String stem, Encoding encoding) {
        if (encoding instanceof Encoding.Json) {
            return CodeBlock.of("$L.json($L)", param, wire.reader(type, stem));
        } else if (encoding instanceof Encoding.Shaped shaped) {
            return Java.call(
                    CodeBlock.of("$L.read", param),
                    List.of(
                            CodeBlock.of(
                                    "$T.$N", Spi.PARAM_STYLE, shaped.style().name()),
                            CodeBlock.of("$N_SHAPE", stem),
                            wire.reader(type, stem)));
        }
        if (type instanceof TypeRef.Checked checked) {
            return CodeBlock.of(
                    "$L.checked($L, $L, value -> $L)",
                    param,
                    wire.rules(checked.by()),
                    wire.writer(checked.value()),
                    decode(CodeBlock.of("value"), checked.value(), stem, encoding));
        }
        if (type instanceof TypeRef.ListOf list) {
            Encoding.Style style = ((Encoding.Items) encoding).style();
            CodeBlock constant = WireCode.constant(type, stem);
            return CodeBlock.of(
                    "$L.list($T.$N, $L$L$L)",
                    param,
                    Spi.PARAM_STYLE,
                    style.name(),
                    constant,
                    constant.isEmpty() ? "" : ", ",
                    item(list.item(), ConstraintCode.item(stem)));
        } else if (type instanceof Named named) {
            return CodeBlock.of("$L.$N($T::of)", param, enumVerb(named), scope.named(named.name()));
        }
        TypeRef.Scalar scalar = (TypeRef.Scalar) type;
        return CodeBlock.of("$L.$N($L)", param, scalar.kind().verb(), WireCode.constant(type, stem));
    }

    private CodeBlock item(TypeRef type, String stem) {
        return type instanceof TypeRef.Scalar scalar && scalar.constraint().isEmpty()
                ? CodeBlock.of("$T::$N", Spi.PARAM, scalar.kind().verb())
                : CodeBlock.of("element -> $L", decode(CodeBlock.of("element"), type, stem, new Encoding.Plain()));
    }

    private static String enumVerb(Named named) {
        return named.kind() == Kind.STRING_ENUM ? "constant" : "intConstant";
    }

    /** What the runtime is handed to encode: enums by their wire value. */
    CodeBlock value(Field field, CodeBlock accessor) {
        if (field.type() instanceof Named named) {
            return field.optional()
                    ? CodeBlock.of("$L.map($T::wireValue)", accessor, scope.named(named.name()))
                    : CodeBlock.of("$L.wireValue()", accessor);
        } else if (field.type() instanceof TypeRef.ListOf list && list.item().unchecked() instanceof Named named) {
            return CodeBlock.of("$L.stream().map($T::wireValue).toList()", accessor, scope.named(named.name()));
        }
        return accessor;
    }

    /** The arguments by which a call is handed a parameter, after its name. */
    CodeBlock sent(Parameter parameter, CodeBlock accessor) {
        Encoding encoding = parameter.encoding();
        CodeBlock argument = argument(parameter, accessor);
        if (encoding instanceof Encoding.Items items
                && !parameter.reserved()
                && !parameter.field().required()) {
            return CodeBlock.of(
                    "$L, $T.$N",
                    value(parameter.field(), accessor),
                    Spi.PARAM_STYLE,
                    items.style().name());
        } else if (encoding instanceof Encoding.Plain && !parameter.reserved()) {
            return value(parameter.field(), accessor);
        }
        return CodeBlock.of("$L$L", argument, parameter.reserved() ? ".reserved()" : "");
    }

    private CodeBlock argument(Parameter parameter, CodeBlock accessor) {
        Field field = parameter.field();
        Encoding encoding = parameter.encoding();
        if (encoding instanceof Encoding.Items items) {
            return CodeBlock.of(
                    "$T.list($L, $T.$N)$L",
                    Spi.ARGUMENT,
                    value(field, accessor),
                    Spi.PARAM_STYLE,
                    items.style().name(),
                    field.required() ? ".required()" : "");
        } else if (!encoding.byCodec()) {
            String style = encoding instanceof Encoding.Prefixed prefixed
                    ? prefixed.style().name()
                    : "MULTI";
            return CodeBlock.of("$T.scalar($L, $T.$N)", Spi.ARGUMENT, value(field, accessor), Spi.PARAM_STYLE, style);
        }
        return byCodec(parameter, accessor, "of", "json");
    }

    /** What a codec writes, by one of these methods of Argument. */
    private CodeBlock byCodec(Parameter parameter, CodeBlock accessor, String styled, String json) {
        Field field = parameter.field();
        CodeBlock plain = field.optional() ? CodeBlock.of("$L.orElse(null)", accessor) : accessor;
        if (parameter.encoding() instanceof Encoding.Shaped shaped) {
            CodeBlock style =
                    CodeBlock.of("$T.$N", Spi.PARAM_STYLE, shaped.style().name());
            CodeBlock shape = CodeBlock.of("$N", ShapeCode.constant(parameter));
            return CodeBlock.of(
                    "$T.$N($L)$L",
                    Spi.ARGUMENT,
                    styled,
                    Java.arguments(List.of(plain, style, shape, wire.bodyWriter(field.type())), 60),
                    field.required() ? ".required()" : field.container() ? ".unlessEmpty()" : "");
        }
        return CodeBlock.of("$T.$N($L, $L)", Spi.ARGUMENT, json, plain, wire.bodyWriter(field.type()));
    }

    /** Checks a parameter of a call in process; empty if nothing can be wrong with it. */
    Optional<CodeBlock> check(Parameter parameter, CodeBlock accessor) {
        Field field = parameter.field();
        TypeRef type = field.type();
        Optional<CodeBlock> check = Optional.empty();
        if (field.rules().isPresent() || parameter.encoding().byCodec()) {
            check = wire.checker(type.checkedBy(field.rules()), parameter.constraint());
        } else if (type instanceof Named named) {
            check = Optional.of(CodeBlock.of(
                    "(value, at) -> at.constant(value, $T.$N)", scope.named(named.name()), wire.unrecognized(named)));
        } else if (type instanceof TypeRef.ListOf list
                && wire.checker(list.item(), ConstraintCode.item(parameter.constraint()))
                        .isPresent()) {
            check = wire.checker(type, parameter.constraint());
        } else if (type.constraint().isPresent()) {
            check = Optional.of(CodeBlock.of("$N", parameter.constraint()));
        }
        boolean perhaps = field.optional() && check.isPresent() && isFunction(parameter);
        return check.map(c -> statement(parameter, perhaps ? "optionalParameter" : "parameter", accessor, c));
    }

    /** Whether what checks the value takes the value itself, and no Optional of it. */
    private static boolean isFunction(Parameter parameter) {
        return parameter.encoding().byCodec() || parameter.field().rules().isPresent();
    }

    private static CodeBlock statement(Parameter parameter, String verb, CodeBlock accessor, CodeBlock check) {
        Field field = parameter.field();
        CodeBlock statement = Java.call(
                CodeBlock.of("violations.$N", verb),
                List.of(
                        CodeBlock.of("$S", parameter.location().pointer()),
                        CodeBlock.of("$S", field.wireName()),
                        accessor,
                        check));
        if (field.sensitive()) {
            statement = CodeBlock.of("violations.sensitively(() -> $L)", statement);
        }
        return field.container() && !field.required()
                ? CodeBlock.of("if (!$L.isEmpty()) {$>\n$L;\n$<}", accessor, statement)
                : statement;
    }
}
