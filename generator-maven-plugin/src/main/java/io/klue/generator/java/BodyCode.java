package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.klue.generator.model.Content;
import io.klue.generator.model.Content.Kind;
import io.klue.generator.model.Operation.Body;
import io.klue.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The body of a request: reading, sending, checking. */
final class BodyCode {
    private final Scope scope;
    private final Signatures signatures;
    private final WireCode wire;
    private final ParamCode params;

    BodyCode(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.wire = new WireCode(scope);
        this.params = new ParamCode(scope);
    }

    /** The statement that reads it. */
    CodeBlock read(Body body) {
        return CodeBlock.of("$L = $L;", signatures.bodyVariable(body), reading(body));
    }

    private CodeBlock reading(Body body) {
        if (body.content() instanceof Content.OneOf several) {
            return choice(body, several);
        } else if (body.content() instanceof Content.Form form) {
            CodeBlock value = form(
                    CodeBlock.of("exchange.form()$L", body.required() ? ".required()" : ""),
                    form,
                    body.kinds().get(0));
            return body.required() ? value : CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        } else if (body.content() instanceof Content.Json json) {
            return CodeBlock.of(
                    "exchange.$N($L)",
                    body.required() ? "json" : "optionalJson",
                    wire.bodyReader(json, body.constraint()));
        } else if (body.content() instanceof Content.Text text) {
            CodeBlock param = CodeBlock.of("exchange.text()$L", body.required() ? ".required()" : "");
            CodeBlock value = params.decodeText(sensitive(param, text), text.type(), body.constraint());
            return body.required() ? value : CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
        }
        return CodeBlock.of("exchange.$N()", body.required() ? "payload" : "optionalPayload");
    }

    /** The form as one value. */
    private CodeBlock form(CodeBlock param, Content.Form form, Kind kind) {
        return Java.call(
                CodeBlock.of("$L.read", param),
                List.of(
                        CodeBlock.of("$T.MULTI", Spi.PARAM_STYLE),
                        CodeBlock.of("$N", ShapeCode.constant(kind)),
                        wire.reader(form.type(), kind.constraint())));
    }

    private CodeBlock choice(Body body, Content.OneOf several) {
        TypeName type = signatures.body(several).orElseThrow().box();
        List<CodeBlock> chain = new ArrayList<>();
        chain.add(CodeBlock.of("new $T<$T>(exchange)", Spi.BODY_CHOICE, type));
        several.kinds().forEach(kind -> chain.add(alternative(several, kind)));
        chain.add(CodeBlock.of(".$N()", body.required() ? "required" : "optional"));
        return Java.chain(chain);
    }

    private CodeBlock alternative(Content.OneOf several, Kind kind) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(several.type()
                .map(type -> CodeBlock.of("$T.$N::new", scope.named(type), kind.name()))
                .orElseGet(() -> CodeBlock.of("$T.identity()", Function.class)));
        String verb = "payload";
        if (kind.content() instanceof Content.Json json) {
            verb = "json";
            arguments.add(wire.bodyReader(json, kind.constraint()));
        } else if (kind.content() instanceof Content.Form form) {
            verb = "form";
            arguments.add(CodeBlock.of("form -> $L", form(CodeBlock.of("form"), form, kind)));
        } else if (kind.content() instanceof Content.Text text) {
            verb = "text";
            CodeBlock param = sensitive(CodeBlock.of("text"), text);
            arguments.add(CodeBlock.of("text -> $L", params.decodeText(param, text.type(), kind.constraint())));
        }
        kind.mediaTypes().forEach(mediaType -> arguments.add(CodeBlock.of("$S", mediaType)));
        return CodeBlock.of(".$N($L)", verb, Java.arguments(arguments, 80));
    }

    private static CodeBlock sensitive(CodeBlock param, Content.Text text) {
        return text.sensitive() ? CodeBlock.of("$L.sensitive()", param) : param;
    }

    /** The links of the chain that send it. */
    List<CodeBlock> send(Body body) {
        CodeBlock value = CodeBlock.of("$N", body.javaName());
        if (body.content() instanceof Content.OneOf several && several.type().isPresent()) {
            return List.of(
                    body.required()
                            ? CodeBlock.of(".body(to -> send(to, $L))", value)
                            : CodeBlock.of(".body(to -> $L.ifPresent(present -> send(to, present)))", value));
        }
        return send(body.kinds().get(0), value, body.required());
    }

    private List<CodeBlock> send(Kind kind, CodeBlock value, boolean required) {
        if (kind.content() instanceof Content.Json json) {
            String verb = required ? "json" : "optionalJson";
            return List.of(CodeBlock.of(".$N($L, $L)", verb, value, wire.bodyWriter(json.type())));
        } else if (kind.content() instanceof Content.Form form) {
            CodeBlock plain = required ? value : CodeBlock.of("$L.orElse(null)", value);
            CodeBlock sent = CodeBlock.of(".form($L)", argument(kind, form, plain));
            return form.multipart() ? List.of(CodeBlock.of(".multipart()"), sent) : List.of(sent);
        } else if (kind.content() instanceof Content.Text text) {
            return List.of(CodeBlock.of(".text($L)", wireValue(text.type(), value, required)));
        }
        return List.of(CodeBlock.of(".payload($L)", value));
    }

    private CodeBlock argument(Kind kind, Content.Form form, CodeBlock value) {
        return CodeBlock.of(
                "$L.required()",
                Java.call(
                        CodeBlock.of("$T.of", Spi.ARGUMENT),
                        List.of(
                                value,
                                CodeBlock.of("$T.MULTI", Spi.PARAM_STYLE),
                                CodeBlock.of("$N", ShapeCode.constant(kind)),
                                wire.bodyWriter(form.type()))));
    }

    private CodeBlock wireValue(TypeRef type, CodeBlock value, boolean required) {
        if (type.unchecked() instanceof TypeRef.Named named) {
            return required
                    ? CodeBlock.of("$L.wireValue()", value)
                    : CodeBlock.of("$L.map($T::wireValue)", value, scope.named(named.name()));
        }
        return value;
    }

    /** The method that sends one of several kinds of body. */
    CodeBlock sender(String type, Content.OneOf several) {
        List<CodeBlock> branches = several.kinds().stream()
                .map(kind -> Java.code(
                        """
                        if (body instanceof $type:T.$kind:N kind) {
                          to.$send:L;
                        }
                        """, Java.args("type", scope.named(type), "kind", kind.name(), "send", sendKind(kind))))
                .toList();
        return Java.code(
                """
                private static void send($call:T to, $type:T body) {
                  $branches:L
                }
                """,
                Java.args("call", Spi.CALL, "type", scope.named(type), "branches", CodeBlock.join(branches, " else ")));
    }

    private CodeBlock sendKind(Kind kind) {
        CodeBlock value = CodeBlock.of("kind.body()");
        if (kind.content() instanceof Content.Json json) {
            return CodeBlock.of(
                    "json($S, $L, $L)", first(kind, "application/json"), value, wire.bodyWriter(json.type()));
        } else if (kind.content() instanceof Content.Form form) {
            return CodeBlock.of("$Lform($L)", form.multipart() ? "multipart()." : "", argument(kind, form, value));
        } else if (kind.content() instanceof Content.Text text) {
            return CodeBlock.of("text($S, $L)", first(kind, "text/plain"), wireValue(text.type(), value, true));
        }
        return CodeBlock.of("payload($L)", value);
    }

    /** A range cannot be sent. */
    private static String first(Kind kind, String otherwise) {
        return kind.mediaTypes().stream()
                .filter(mediaType -> !mediaType.contains("*"))
                .findFirst()
                .orElse(otherwise);
    }

    /** Holds bytes to the media types that the contract names. */
    List<CodeBlock> accepts(Body body) {
        return body.kinds().stream()
                .filter(kind -> kind.content() instanceof Content.Binary)
                .map(kind -> accept(body, kind))
                .toList();
    }

    private CodeBlock accept(Body body, Kind kind) {
        CodeBlock value = CodeBlock.of(body.required() ? "$N" : "$N.orElse(null)", body.javaName());
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(
                body.content() instanceof Content.OneOf several
                        ? CodeBlock.of(
                                "$L instanceof $T.$N kind ? kind.body() : null",
                                value,
                                scope.named(several.type().orElseThrow()),
                                kind.name())
                        : value);
        kind.mediaTypes().forEach(type -> arguments.add(CodeBlock.of("$S", type)));
        return Java.call(CodeBlock.of(".accept"), arguments);
    }

    /** Checks it in a call within one process; nothing if nothing can be wrong with it. */
    List<CodeBlock> checks(Body body) {
        if (body.content() instanceof Content.OneOf several && several.type().isPresent()) {
            CodeBlock value = CodeBlock.of(body.required() ? "$N" : "$N.orElse(null)", body.javaName());
            List<CodeBlock> checks = new ArrayList<>();
            for (Kind kind : several.kinds()) {
                check(kind, CodeBlock.of("kind.body()"), "body")
                        .ifPresent(check -> checks.add(Java.code(
                                """
                                if ($value:L instanceof $type:T.$kind:N kind) {
                                  $check:L;
                                }
                                """,
                                Java.args(
                                        "value",
                                        value,
                                        "type",
                                        scope.named(several.type().orElseThrow()),
                                        "kind",
                                        kind.name(),
                                        "check",
                                        check))));
            }
            return checks;
        }
        String verb = body.required() ? "body" : "optionalBody";
        return check(body.kinds().get(0), CodeBlock.of("$N", body.javaName()), verb).stream()
                .toList();
    }

    private Optional<CodeBlock> check(Kind kind, CodeBlock value, String verb) {
        if (kind.content() instanceof Content.Json json) {
            return check(json.type(), json.sensitive(), kind, value, verb);
        }
        if (kind.content() instanceof Content.Form form) {
            return check(form.type(), false, kind, value, verb);
        }
        return kind.content() instanceof Content.Text text
                ? check(text.type(), text.sensitive(), kind, value, verb)
                : Optional.empty();
    }

    private Optional<CodeBlock> check(TypeRef type, boolean sensitive, Kind kind, CodeBlock value, String verb) {
        return wire.checker(type, kind.constraint())
                .map(check -> CodeBlock.of("violations.$N($L, $L)", verb, value, check))
                .map(check -> sensitive ? CodeBlock.of("violations.sensitively(() -> $L)", check) : check);
    }
}
