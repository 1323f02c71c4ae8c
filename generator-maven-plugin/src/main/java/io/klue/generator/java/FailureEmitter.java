package io.klue.generator.java;

import com.palantir.javapoet.CodeBlock;
import io.klue.generator.model.Answer;
import io.klue.generator.model.AnswerBody.Variant;
import io.klue.generator.model.Api;
import io.klue.generator.model.Content;
import io.klue.generator.model.Operation;
import io.klue.generator.model.Operation.Parameter;
import io.klue.generator.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an operation fails, where the contract gives that a body or headers. */
final class FailureEmitter implements Emitter {
    private final Scope scope;
    private final Signatures signatures;
    private final WireCode wire;
    private final ParamCode params;
    private final AnswerCode answers;
    private final AnswerBodyCode bodies;

    FailureEmitter(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.wire = new WireCode(scope);
        this.params = new ParamCode(scope);
        this.answers = new AnswerCode(scope);
        this.bodies = new AnswerBodyCode(scope);
    }

    @Override
    public Stream<JavaUnit> emit(Api api) {
        return api.operations().stream()
                .flatMap(operation -> operation.failures().type().stream().map(type -> unit(operation, type)));
    }

    private JavaUnit unit(Operation operation, String name) {
        String words =
                "How {@link %s#%s} fails. An implementation throws what a method returns; a caller finds the body in {@code RemoteApiException.body()}."
                        .formatted(scope.api.names().api(), operation.method());
        CodeBlock content = Java.code(
                """
                $doc:L
                $generated:L
                public final class $type:T {
                  static final $bodies:T BODIES = $readers:L;

                  private $type:T() {}

                  $methods:L
                }
                """,
                Java.args(
                        "doc", Docs.comment(0, words, List.of()),
                        "generated", Scope.generated(operation.origin()),
                        "type", scope.named(name),
                        "bodies", Spi.FAILURE_BODIES,
                        "readers", readers(operation),
                        "methods",
                                Java.paragraphs(operation.failures().answers().stream()
                                        .map(this::method)
                                        .toList())));
        return scope.unit(name, List.of(), List.of(scope.named(scope.api.names().endpoints())), content);
    }

    private CodeBlock readers(Operation operation) {
        List<CodeBlock> chain = new ArrayList<>(List.of(CodeBlock.of("$T.NONE", Spi.FAILURE_BODIES)));
        for (Answer answer : operation.failures().answers()) {
            answer.body()
                    .variants()
                    .forEach(variant -> chain.add(CodeBlock.of(
                            ".on($S, reply -> reply.$L)", answer.status().text(), bodies.read(answer, variant))));
        }
        return chain.size() <= 2 ? CodeBlock.join(chain, "") : Java.chain(chain);
    }

    private CodeBlock method(Answer answer) {
        return Java.code(
                """
                $doc:L
                public static $exception:T $method:N($parameters:L) {
                  return $failure:L;
                }
                """,
                Java.args(
                        "doc", Docs.comment(1, words(answer), Docs.components(answer.fields())),
                        "exception", Spi.API_EXCEPTION,
                        "method", answer.status().equals(Status.OTHER) ? "of" : methodName(answer),
                        "parameters", CodeBlock.join(parameters(answer), ", "),
                        "failure", failure(answer)));
    }

    private static String methodName(Answer answer) {
        return answer.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + answer.name().substring(1);
    }

    private static String words(Answer answer) {
        String status = answer.status().isOne()
                ? answer.status().text()
                : answer.status().first() + " to " + answer.status().last();
        return status + (answer.description().isBlank() ? "." : ": " + Docs.text(answer.description()));
    }

    private List<CodeBlock> parameters(Answer answer) {
        List<CodeBlock> parameters = new ArrayList<>();
        if (!answer.status().isOne()) {
            parameters.add(CodeBlock.of("int status"));
        }
        answer.body()
                .variants()
                .forEach(v -> parameters.add(
                        CodeBlock.of("$T body", signatures.body(v.content()).orElseThrow())));
        answer.fields().forEach(h -> parameters.add(CodeBlock.of("$T $N", scope.types.component(h), h.javaName())));
        return parameters;
    }

    private CodeBlock failure(Answer answer) {
        List<CodeBlock> chain = new ArrayList<>(List.of(made(answer)));
        List<CodeBlock> checks = new ArrayList<>();
        CodeBlock body = CodeBlock.of("body");
        answer.body()
                .variants()
                .forEach(v -> AnswerCode.textConstraint(answer, v, body).ifPresent(checks::add));
        for (Parameter header : answer.headers()) {
            CodeBlock value = CodeBlock.of("$N", header.field().javaName());
            checks.addAll(answers.headerChecks(header, value));
            chain.add(CodeBlock.of(".header($S, $L)", header.field().wireName(), params.answered(header, value)));
        }
        if (!checks.isEmpty()) {
            chain.add(Java.code("""
                    .check(violations -> {
                      $checks:L
                    })
                    """, Java.args("checks", Java.statements(checks))));
        }
        return chain.size() == 1 ? chain.get(0) : Java.chain(chain);
    }

    private CodeBlock made(Answer answer) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(
                answer.status().isOne()
                        ? CodeBlock.of("$L", answer.status().text())
                        : CodeBlock.of(
                                "$T.within($L, $L, status)",
                                Spi.STATUSES,
                                answer.status().first(),
                                answer.status().last()));
        arguments.add(CodeBlock.of("$S", answer.description().strip().replaceAll("\\s+", " ")));
        Optional<Variant> variant = answer.body().variants().stream().findFirst();
        String verb = variant.map(v -> verb(v.content())).orElse("empty");
        variant.ifPresent(v -> arguments.addAll(content(answer, v)));
        return Java.call(CodeBlock.of("$T.$N", Spi.DECLARED_FAILURE, verb), arguments);
    }

    private static String verb(Content content) {
        return content instanceof Content.Json ? "json" : content instanceof Content.Text ? "text" : "payload";
    }

    private List<CodeBlock> content(Answer answer, Variant variant) {
        CodeBlock mediaType = CodeBlock.of("$S", variant.mediaTypes().get(0));
        CodeBlock body = CodeBlock.of("body");
        if (variant.content() instanceof Content.Json json) {
            return List.of(
                    mediaType, body, wire.bodyWriter(json.type()), wire.bodyReader(json, answer.constant(variant)));
        }
        return variant.content() instanceof Content.Text ? List.of(mediaType, body) : List.of(body);
    }
}
