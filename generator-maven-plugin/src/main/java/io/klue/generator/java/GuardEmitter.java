package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Api;
import io.klue.generator.model.Field;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Location;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Operation.Params;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a call within one process to what HTTP would hold it to. */
final class GuardEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;
    private final BodyCode bodies;
    private final ParamCode params;

    GuardEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.bodies = new BodyCode(scope);
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
        List<CodeBlock> chain =
                new ArrayList<>(List.of(CodeBlock.of("$T.of($N)", Spi.LOCAL_CALL, operation.constant())));
        operation.body().ifPresent(body -> chain.addAll(bodies.accepts(body)));
        operation
                .params()
                .ifPresent(all -> all.parameters().forEach(p -> accept(all, p).ifPresent(chain::add)));
        chain.add(check(operation));
        chain.add(CodeBlock.of(".run(() -> api.$N($L))", operation.method(), signatures.arguments(operation)));
        return Java.chain(chain);
    }

    /** Holds files to the media types that the contract names. */
    private static Optional<CodeBlock> accept(Params all, Parameter one) {
        List<String> mediaTypes = all.form().partTypes(one);
        if (one.location() != Location.FILE || mediaTypes.isEmpty()) {
            return Optional.empty();
        }
        Field field = one.field();
        CodeBlock value = CodeBlock.of("params.$N()", field.javaName());
        CodeBlock files = field.container()
                ? value
                : field.optional()
                        ? CodeBlock.of("$L.stream().toList()", value)
                        : CodeBlock.of("$T.of($L)", List.class, value);
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$S", field.wireName()), files));
        mediaTypes.forEach(type -> arguments.add(CodeBlock.of("$S", type)));
        return Optional.of(Java.call(CodeBlock.of(".acceptPart"), arguments));
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
        operation.body().ifPresent(body -> checks.addAll(bodies.checks(body)));
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
}
