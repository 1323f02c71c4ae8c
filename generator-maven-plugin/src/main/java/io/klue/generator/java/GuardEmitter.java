package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a call within one process to what HTTP would hold it to. */
final class GuardEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;
    private final WireCode wire;
    private final ParamCode params;

    GuardEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.wire = new WireCode(scope);
        this.params = new ParamCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        CodeBlock content = Java.code(
                """
                /** Holds calls within one process to the contract: checked input, errors that say whose they are. */
                $generated:L
                final class $guard:T implements $api:T {
                  private final $api:T api;

                  $guard:T($api:T api) {
                    this.api = api;
                  }

                  $methods:L
                }
                """,
                Java.args(
                        "generated", scope.generated(),
                        "guard", scope.named(api.names().guard()),
                        "api", scope.apiType(),
                        "methods",
                                Java.paragraphs(api.operations().stream()
                                        .map(this::method)
                                        .toList())));
        return Stream.of(scope.unit(
                api.names().guard(), List.of(), List.of(scope.named(api.names().endpoints())), content));
    }

    private CodeBlock method(Operation operation) {
        return Java.code(
                """
                @Override
                public $result:L $method:N($parameters:L) {
                  $return:L$call:L;
                }
                """,
                Java.args(
                        "result", signatures.resultOrVoid(operation),
                        "return", signatures.result(operation).isPresent() ? "return " : "",
                        "method", operation.method(),
                        "parameters", signatures.parameters(operation),
                        "call", call(operation)));
    }

    private CodeBlock call(Operation operation) {
        return Java.chain(List.of(
                CodeBlock.of("$T.of($N)", Spi.LOCAL_CALL, operation.constant()),
                check(operation),
                CodeBlock.of(".run(() -> api.$N($L))", operation.method(), signatures.arguments(operation))));
    }

    private CodeBlock check(Operation operation) {
        List<CodeBlock> checks = new ArrayList<>();
        operation
                .pathParameters()
                .forEach(p -> params.check(p, CodeBlock.of("$N", p.field().javaName()))
                        .ifPresent(checks::add));
        operation
                .params()
                .ifPresent(all -> all.parameters()
                        .forEach(p -> params.check(
                                        p, CodeBlock.of("params.$N()", p.field().javaName()))
                                .ifPresent(checks::add)));
        body(operation).ifPresent(checks::add);
        if (checks.isEmpty()) {
            return CodeBlock.of("");
        }
        if (checks.size() == 1 && !checks.get(0).toString().startsWith("if")) {
            return CodeBlock.of(".check(violations -> $L)", checks.get(0));
        }
        return Java.code("""
                .check(violations -> {
                  $checks:L
                })
                """, Java.args("checks", Java.statements(checks)));
    }

    private Optional<CodeBlock> body(Operation operation) {
        return operation.body().flatMap(body -> {
            String verb = body.required() ? "body" : "optionalBody";
            if (body.content() instanceof Content.Json json) {
                return wire.checker(json.type(), body.constraint())
                        .map(check -> CodeBlock.of("violations.$N($N, $L)", verb, body.javaName(), check))
                        .map(check ->
                                json.sensitive() ? CodeBlock.of("violations.sensitively(() -> $L)", check) : check);
            }
            return body.content() instanceof Content.Text text
                            && text.type().constraint().isPresent()
                    ? Optional.of(CodeBlock.of(
                            "violations.$N($N, (value, at) -> at.check(value, $N))",
                            verb,
                            body.javaName(),
                            body.constraint()))
                    : Optional.empty();
        });
    }
}
